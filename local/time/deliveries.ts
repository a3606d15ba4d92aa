import { earliest } from './instants.ts';

/** Work outside the state machines that falls due: queues that feed functions, calls put off. */
export type Deliveries = {
  /** Starts what can be delivered now; never waits. */
  readonly pump: () => void;
  readonly isBusy: () => boolean;
  readonly nextAt: () => number | undefined;
};

export function together(...all: readonly Deliveries[]): Deliveries {
  return {
    pump: () => {
      for (const each of all) each.pump();
    },
    isBusy: () => all.some((each) => each.isBusy()),
    nextAt: () => earliest(...all.map((each) => each.nextAt())),
  };
}
