import type { PartyStore } from '#adapters/party-store.ts';
import type { SweepPositionStore } from '#adapters/sweep-position-store.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import type { EventServices } from '../webhooks/record-payment-event.ts';

export type SweepServices = EventServices & {
  readonly parties: PartyStore;
  readonly tasks: TaskStore;
  readonly position: SweepPositionStore;
};
