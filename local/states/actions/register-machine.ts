import { machineArnOf } from '../arns.ts';
import type { MachineRegistration } from '../contract.ts';
import type { Service } from '../service.ts';
import { changeMachine } from './change-machine.ts';
import { insertMachine } from './create-machine.ts';
import { checkDefinition } from './definition.ts';

/** Creates the machine, or updates it where its definition or role changed; gives its ARN. */
export function registerMachine(service: Service, machine: MachineRegistration): string {
  const { name, definition, roleArn } = machine;
  const arn = machineArnOf(service.place, name);
  const known = service.machines.byArn(arn);
  if (known === undefined) {
    checkDefinition(service, definition);
    insertMachine(service, machine);
    return arn;
  }
  const same = service.machines.definitionText(known.definition) === definition;
  if (!same || known.roleArn !== roleArn) changeMachine(service, known, { definition, roleArn });
  return arn;
}
