import type { Fault, FaultyService } from './fault.ts';

/** The faults switched on, asked once for every request. */
export type Faults = {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  readonly next: (service: FaultyService) => Fault | undefined;
};

export function createFaults(): Faults {
  let active: { readonly fault: Fault; left: number; readonly draw: () => number }[] = [];

  const next = (service: FaultyService) => {
    const hit = active.find(
      ({ fault, draw }) => fault.service === service && draw() < fault.probability,
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    active = active.filter(({ left }) => left > 0);
    return hit.fault;
  };

  return {
    add: (fault) => {
      const left = fault.times ?? Number.POSITIVE_INFINITY;
      active.push({ fault, left, draw: randomFrom(fault.seed) });
    },
    clear: () => {
      active = [];
    },
    next,
  };
}

/** Mulberry32: the same seed strikes the same requests again. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
