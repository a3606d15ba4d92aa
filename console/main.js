import { startClock } from './clock-bar.js';
import { refresh, startRouter } from './router.js';

startRouter();
await startClock(refresh);
