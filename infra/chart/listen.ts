import { query, type State } from './asl.ts';
import { type ArnOf, invokeAndWait } from './invoke.ts';

/** The ear of an execution: it ends only when somebody says, with its token, that the situation changed. */
export const listen = (arnOf: ArnOf): State =>
  invokeAndWait(arnOf('listen'), { situation: query('$situation.version') }, { End: true });
