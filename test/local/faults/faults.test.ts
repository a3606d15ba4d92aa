import { describe, expect, it } from 'vitest';
import { Fault } from '../../../local/faults/fault.ts';
import { createFaults } from '../../../local/faults/faults.ts';

const struck = (fault: object, requests: number) => {
  const faults = createFaults();
  faults.add(Fault.parse({ service: 'ses', fault: 'error', ...fault }));
  return Array.from({ length: requests }, () => faults.next('ses') !== undefined);
};

describe('faults', () => {
  it('strike as many times as asked', () => {
    expect(struck({ times: 2 }, 4)).toEqual([true, true, false, false]);
  });

  it('strike the same requests again for the same seed', () => {
    const first = struck({ probability: 0.5, seed: 7 }, 40);

    expect(struck({ probability: 0.5, seed: 7 }, 40)).toEqual(first);
    expect(struck({ probability: 0.5, seed: 8 }, 40)).not.toEqual(first);
  });

  it('leave other services alone and end when cleared', () => {
    const faults = createFaults();
    faults.add(Fault.parse({ service: 'sns', fault: 'throttle' }));

    expect(faults.next('ses')).toBeUndefined();
    faults.clear();
    expect(faults.next('sns')).toBeUndefined();
  });
});
