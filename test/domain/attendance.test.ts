import { describe, expect, it } from 'vitest';
import { attendanceOf } from '#domain/attendance.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { anInvoice } from '../support/invoice.ts';

const invoice = (over: Partial<Invoice>) => summaryOf(anInvoice(over));
const followedBy = (arn: string, status: Invoice['status'] = 'followed') =>
  invoice({ status, execution: { cycle: 1, arn } });

describe('the executions that follow invoices', () => {
  it('are one for each that is followed or on hold', () => {
    const attended = [followedBy('arn:1'), followedBy('arn:2', 'on-hold')];

    expect(attendanceOf(attended, new Set(['arn:1', 'arn:2']))).toEqual({
      followed: 2,
      unattended: [],
    });
  });

  it('are missing where one stopped, or never began', () => {
    const stopped = followedBy('arn:1');
    const neverBegun = invoice({ execution: { cycle: 1 } });

    expect(attendanceOf([stopped, neverBegun], new Set(['arn:2']))).toEqual({
      followed: 2,
      unattended: [stopped, neverBegun],
    });
  });

  it('are none after the end', () => {
    const over = (['settled', 'cancelled', 'handed-over'] as const).map((status) =>
      followedBy('arn:1', status),
    );

    expect(attendanceOf(over, new Set())).toEqual({ followed: 0, unattended: [] });
  });
});
