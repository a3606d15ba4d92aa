import { StatesServiceError } from './service-error.ts';

/** What AWS takes for the name of a machine or an execution: no space, bracket, wildcard or control. */
const forbidden = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]/u;

const maxNameLength = 80;

export function checkName(name: string): void {
  if (name.length === 0 || name.length > maxNameLength || forbidden.test(name)) {
    throw new StatesServiceError('InvalidName', `Invalid Name: '${name}'`);
  }
}
