import { IssuedInvoice } from '#domain/issued-invoice.ts';
import { checkIssue, IssueCheck } from '../issuing/check-issue.ts';
import { route } from '../route.ts';

export const checkInvoice = route({
  method: 'post',
  path: '/invoices/check',
  summary: 'What POST /v1/invoices would say to this body; nothing is stored',
  input: { body: IssuedInvoice.meta({ id: 'IssuedInvoice' }) },
  answer: IssueCheck,
  problems: ['contradiction'],
  handle: ({ body }, services, { at }) =>
    checkIssue({ issued: body, key: undefined, at }, services),
});
