import { lambda } from './lambda.ts';
import { sendingServices } from './sending/sending-services.ts';
import { StepRequest } from './sending/step-in-hand.ts';
import { takeStep } from './sending/take-step.ts';

export const handler = lambda(StepRequest, () => takeStep('reminder', sendingServices()));
