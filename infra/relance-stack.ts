import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { calendars } from '#domain/calendars.ts';
import { CalendarMachine, MACHINE_NAME_PREFIX } from './calendar-machine.ts';
import type { ChartFunction } from './chart/invoke.ts';
import { DailySeal } from './daily-seal.ts';
import { Delivery } from './delivery.ts';
import { RelanceApi } from './http-api.ts';
import {
  addProofs,
  changeLedger,
  describeExecutions,
  keepLetters,
  listExecutions,
  sendMail,
  sendSms,
  startExecutions,
  tellExecutions,
  tellPostDesk,
} from './permissions.ts';
import { type FunctionSpec, RelanceFunctions } from './relance-functions.ts';
import { SmsDelivery } from './sms-delivery.ts';
import { Storage } from './storage.ts';
import { SECRET_PREFIX, Webhooks } from './webhooks.ts';

/** A time-stamping authority is chosen at deploy time: `cdk deploy -c timeStampUrl=https://…`. */
const timeStamping = (url: unknown): Record<string, string> =>
  typeof url === 'string' ? { TIME_STAMP_URL: url } : {};

/** The whole product: stores, functions, one machine for each calendar, the mail's way back, the API, the sweeper. */
export class RelanceStack extends Stack {
  readonly #storage = new Storage(this, 'Storage');
  readonly #delivery = new Delivery(this, 'Delivery');
  readonly #postDesk = new Topic(this, 'PostDesk', { enforceSSL: true });
  readonly #seal = new DailySeal(this, 'DailySeal');
  readonly #functions = new RelanceFunctions(this, 'Functions');

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const chartFunctions = this.#chartFunctions();
    for (const calendar of Object.values(calendars)) {
      const arnOf = (name: ChartFunction) => chartFunctions[name].functionArn;
      new CalendarMachine(this, `Calendar-${calendar.name}`, calendar, arnOf);
    }
    this.#hearProviders();
    this.#sealEveryDay();
    const { api } = new RelanceApi(this, 'Api', this.#functions.add('api', this.#apiSpec()));
    const webhooks = new Webhooks(this, 'Webhooks');
    webhooks.openOn(api, this.#functions.add('webhook', this.#webhookSpec(webhooks)));
    new Rule(this, 'EveryFiveMinutes', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaTarget(this.#functions.add('sweep', this.#sweepSpec()))],
    });
  }

  #hearProviders(): void {
    this.#delivery.hear(this.#postDesk);
    this.#delivery.readBy(this.#functions.add('record-delivery', this.#follower()));
    const sms = new SmsDelivery(this, 'SmsDelivery');
    const reader = this.#functions.add('record-sms-delivery', this.#follower());
    sms.readBy(reader, this.#delivery.undelivered);
  }

  #sealEveryDay(): void {
    const base = this.#ledgerOnly();
    const sealer = this.#functions.add('seal-day', {
      ...base,
      timeout: Duration.minutes(15),
      permissions: [...base.permissions, keepLetters(this.#storage.archive), this.#seal.signing()],
    });
    this.#seal.sealBy(sealer);
  }

  #chartFunctions(): Record<ChartFunction, LambdaFunction> {
    const add = (name: ChartFunction, spec: FunctionSpec) => this.#functions.add(name, spec);
    const mail = sendMail(this.#arn('ses', 'identity/*'), this.#configurationSetArn());
    const desk = tellPostDesk(this.#postDesk.topicArn);
    const byMailOrPost = this.#sender(mail, desk);
    return {
      'review-situation': add('review-situation', this.#ledgerOnly()),
      listen: add('listen', this.#follower()),
      'send-note': add('send-note', this.#sender(mail)),
      'start-next-cycle': add('start-next-cycle', this.#follower()),
      'ask-finance': add('ask-finance', this.#follower()),
      'prepare-legal-file': add('prepare-legal-file', this.#ledgerOnly()),
      reminder: add('reminder', this.#sender(mail)),
      'first-letter': add('first-letter', byMailOrPost),
      'follow-up': add('follow-up', this.#sender(mail, desk, sendSms())),
      'second-letter': add('second-letter', byMailOrPost),
      'third-letter': add('third-letter', byMailOrPost),
      'mise-en-demeure': add('mise-en-demeure', this.#sender(desk)),
    };
  }

  #ledgerSettings() {
    return {
      LEDGER_TABLE: this.#storage.ledger.tableName,
      PROOF_TABLE: this.#storage.proofs.tableName,
      MACHINE_PREFIX: this.#machines(''),
    };
  }

  /** The same for all who work behind the API. These are names, not rights: what each may do with them, its role says. */
  #settings() {
    return {
      ...this.#ledgerSettings(),
      ARCHIVE_BUCKET: this.#storage.archive.bucketName,
      CONFIGURATION_SET: this.#delivery.configurationSet.configurationSetName,
      POST_DESK_TOPIC: this.#postDesk.topicArn,
      MESSAGE_ID_DOMAIN: `${this.region}.amazonses.com`,
      SEAL_KEY: this.#seal.key.keyArn,
      ...timeStamping(this.node.tryGetContext('timeStampUrl')),
    };
  }

  #ledgerOnly(): FunctionSpec {
    return {
      environment: this.#settings(),
      permissions: [changeLedger(this.#storage.ledger), addProofs(this.#storage.proofs)],
    };
  }

  /** A function that starts executions or tells them to look again. */
  #follower(): FunctionSpec {
    const base = this.#ledgerOnly();
    return {
      ...base,
      permissions: [
        ...base.permissions,
        startExecutions(this.#machines('*')),
        tellExecutions(this.#machines('*')),
      ],
    };
  }

  /** It counts payments and tells executions; it starts them too, when an invoice is owed again. */
  #webhookSpec(webhooks: Webhooks): FunctionSpec {
    const base = this.#follower();
    return {
      timeout: Duration.seconds(10),
      environment: { ...this.#ledgerSettings(), SECRET_PREFIX },
      permissions: [...base.permissions, webhooks.readSecrets()],
    };
  }

  #sweepSpec(): FunctionSpec {
    const base = this.#follower();
    return { ...base, permissions: [...base.permissions, this.#describeExecutions()] };
  }

  #describeExecutions() {
    return describeExecutions(this.#arn('states', `execution:${MACHINE_NAME_PREFIX}*`));
  }

  #apiSpec(): FunctionSpec {
    const base = this.#follower();
    return {
      writesLetters: true,
      environment: {
        ...this.#ledgerSettings(),
        ARCHIVE_BUCKET: this.#storage.archive.bucketName,
      },
      permissions: [
        ...base.permissions,
        keepLetters(this.#storage.archive),
        this.#describeExecutions(),
        listExecutions(this.#machines('*')),
      ],
    };
  }

  /** A step: it writes letters, keeps them, and may use just the channels it is given. */
  #sender(...channels: ReturnType<typeof sendSms>[]): FunctionSpec {
    const base = this.#ledgerOnly();
    return {
      ...base,
      writesLetters: true,
      permissions: [...base.permissions, keepLetters(this.#storage.archive), ...channels],
    };
  }

  #machines(name: string): string {
    return this.#arn('states', `stateMachine:${MACHINE_NAME_PREFIX}${name}`);
  }

  #configurationSetArn(): string {
    return this.#arn(
      'ses',
      `configuration-set/${this.#delivery.configurationSet.configurationSetName}`,
    );
  }

  #arn(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.account}:${resource}`;
  }
}
