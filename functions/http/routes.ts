import type { Route } from './route.ts';
import { cancelInvoice } from './routes/cancel-invoice.ts';
import { changeCalendar } from './routes/change-calendar.ts';
import { checkInvoice } from './routes/check-invoice.ts';
import { correctDebtor } from './routes/correct-debtor.ts';
import { finishTask } from './routes/finish-task.ts';
import { issueInvoice } from './routes/issue-invoice.ts';
import { listAgedInvoices } from './routes/list-aged-invoices.ts';
import { listCalendars } from './routes/list-calendars.ts';
import { listContactEffects } from './routes/list-contact-effects.ts';
import { listCreditors } from './routes/list-creditors.ts';
import { listDebtors } from './routes/list-debtors.ts';
import { listDelays } from './routes/list-delays.ts';
import { listExpectedMoney } from './routes/list-expected-money.ts';
import { listInvoices } from './routes/list-invoices.ts';
import { listPaidContacts } from './routes/list-paid-contacts.ts';
import { listProofs } from './routes/list-proofs.ts';
import { listRegisteredLetters } from './routes/list-registered-letters.ts';
import { listTasks } from './routes/list-tasks.ts';
import { listUnmatchedPayments } from './routes/list-unmatched-payments.ts';
import { matchPayment } from './routes/match-payment.ts';
import { openHold } from './routes/open-hold.ts';
import { previewCalendar } from './routes/preview-calendar.ts';
import { previewStep } from './routes/preview-step.ts';
import { previewWording } from './routes/preview-wording.ts';
import { printLetters } from './routes/print-letters.ts';
import { putCreditor } from './routes/put-creditor.ts';
import { recordCall } from './routes/record-call.ts';
import { recordCreditNote } from './routes/record-credit-note.ts';
import { recordPayment } from './routes/record-payment.ts';
import { recordPosting } from './routes/record-posting.ts';
import { releaseHold } from './routes/release-hold.ts';
import { reversePayment } from './routes/reverse-payment.ts';
import { showAccountStatement } from './routes/show-account-statement.ts';
import { showAgedBalance } from './routes/show-aged-balance.ts';
import { showAttachment } from './routes/show-attachment.ts';
import { showAttendance } from './routes/show-attendance.ts';
import { showBlocked } from './routes/show-blocked.ts';
import { showCosts } from './routes/show-costs.ts';
import { showCreditor } from './routes/show-creditor.ts';
import { showDebtor } from './routes/show-debtor.ts';
import { showDelays } from './routes/show-delays.ts';
import { showDocument } from './routes/show-document.ts';
import { showDso } from './routes/show-dso.ts';
import { showEffectiveness } from './routes/show-effectiveness.ts';
import { showExecution } from './routes/show-execution.ts';
import { showForecast } from './routes/show-forecast.ts';
import { showHistory } from './routes/show-history.ts';
import { showInvoice } from './routes/show-invoice.ts';
import { showLetter } from './routes/show-letter.ts';
import { showMessage } from './routes/show-message.ts';
import { showNextSends } from './routes/show-next-sends.ts';
import { showSending } from './routes/show-sending.ts';
import { showToday } from './routes/show-today.ts';
import { skipStep } from './routes/skip-step.ts';
import { resumeSending, stopSending } from './routes/stop-sending.ts';

/** Every route there is; the OpenAPI document is written from this list. */
export const routes: readonly Route[] = [
  showToday,
  showBlocked,
  showNextSends,
  showAttendance,
  listCreditors,
  putCreditor,
  showCreditor,
  previewWording,
  showSending,
  stopSending,
  resumeSending,
  issueInvoice,
  checkInvoice,
  listInvoices,
  showInvoice,
  showHistory,
  showExecution,
  showMessage,
  showAttachment,
  listProofs,
  showLetter,
  previewStep,
  recordPayment,
  reversePayment,
  recordCreditNote,
  listUnmatchedPayments,
  matchPayment,
  openHold,
  releaseHold,
  recordPosting,
  recordCall,
  skipStep,
  changeCalendar,
  cancelInvoice,
  listDebtors,
  showDebtor,
  showAccountStatement,
  correctDebtor,
  listTasks,
  finishTask,
  printLetters,
  listRegisteredLetters,
  showAgedBalance,
  listAgedInvoices,
  showDso,
  showDelays,
  listDelays,
  showEffectiveness,
  listContactEffects,
  showForecast,
  listExpectedMoney,
  showCosts,
  listPaidContacts,
  listCalendars,
  previewCalendar,
  showDocument(() => routes),
];
