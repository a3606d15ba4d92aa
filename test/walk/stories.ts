import { disputes } from './stories/disputes.ts';
import { payments } from './stories/payments.ts';
import { plan } from './stories/plan.ts';
import { promises } from './stories/promises.ts';
import { reopened } from './stories/reopened.ts';
import type { Story } from './story.ts';

/** Every way a payment or a hold may go, each with an invoice of its own, on one clock. */
export const stories: readonly Story[] = [...payments, ...promises, plan, ...disputes, ...reopened];
