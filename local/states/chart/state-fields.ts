const every = ['Type', 'Comment', 'QueryLanguage'];
const leaving = ['Assign', 'Output'];
const going = ['Next', 'End'];
const recovering = ['Retry', 'Catch'];

/** The fields that each type of state takes in JSONata. */
export const stateFields: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Pass', new Set([...every, ...leaving, ...going])],
  [
    'Task',
    new Set([
      ...every,
      ...leaving,
      ...going,
      ...recovering,
      'Resource',
      'Arguments',
      'TimeoutSeconds',
      'HeartbeatSeconds',
    ]),
  ],
  ['Choice', new Set([...every, ...leaving, 'Choices', 'Default'])],
  ['Wait', new Set([...every, ...leaving, ...going, 'Seconds', 'Timestamp'])],
  ['Parallel', new Set([...every, ...leaving, ...going, ...recovering, 'Branches', 'Arguments'])],
  [
    'Map',
    new Set([
      ...every,
      ...leaving,
      ...going,
      ...recovering,
      'Items',
      'ItemProcessor',
      'ItemSelector',
      'MaxConcurrency',
      'ToleratedFailureCount',
      'ToleratedFailurePercentage',
    ]),
  ],
  ['Succeed', new Set([...every, 'Output'])],
  ['Fail', new Set([...every, 'Error', 'Cause'])],
]);
