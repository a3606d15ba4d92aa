import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { ArchivedFile } from '#domain/contact.ts';
import type { Task } from '#domain/task.ts';
import { resultOfFailure, type SendResult } from './send-result.ts';

export type PostDesk = (task: Task, letter: ArchivedFile) => Promise<SendResult>;

/**
 * Tells the post desk (a person, or a postal provider) that a letter waits to be posted. The task's id is stable:
 * a notice repeated after a doubt names the same task, so the same envelope.
 */
export const postDesk =
  (sns: SNSClient, topicArn: string, bucket: string): PostDesk =>
  async (task, letter) => {
    const notice = {
      taskId: task.id,
      invoiceId: task.invoiceId,
      step: task.step,
      kind: task.isRegistered ? 'registered-post' : 'post',
      to: task.to,
      letter: { bucket, ...letter, fileName: letter.key.split('/').at(-1) },
    };
    try {
      const { MessageId } = await sns.send(
        new PublishCommand({ TopicArn: topicArn, Message: JSON.stringify(notice) }),
      );
      return { kind: 'accepted', providerId: MessageId };
    } catch (error) {
      return resultOfFailure(error);
    }
  };
