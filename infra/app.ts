import { App } from 'aws-cdk-lib';
import { RelanceStack } from './relance-stack.ts';

const app = new App();
new RelanceStack(app, 'Relance', {
  description: 'Relance: one invoice, one durable workflow, one chain of proofs',
});
app.synth();
