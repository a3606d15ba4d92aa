import { afterEach, describe, expect, it } from 'vitest';
import { actOf, lay } from '../../console/keyboard/key-layers.ts';

const press = (key: string, part: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...part,
});

const done: string[] = [];
const say = (text: string) => () => done.push(text);
const lifted: (() => void)[] = [];
const put = (keys: Record<string, (() => void) | undefined>) => lifted.push(lay({ keys }));

afterEach(() => {
  for (const lift of lifted.splice(0)) lift();
  done.length = 0;
});

describe('keys', () => {
  it('are asked of the last map laid, then of those below', () => {
    put({ j: say('below'), k: say('kept') });
    put({ j: say('above'), k: undefined });

    actOf(press('j'), 0)?.();
    actOf(press('k'), 0)?.();

    expect(done).toEqual(['above', 'kept']);
  });

  it('go to a page with g and a letter, and leave the letter alone for that time', () => {
    put({ 'g f': say('invoices'), f: say('letter') });

    actOf(press('g'), 1_000)?.();
    actOf(press('f'), 1_400)?.();
    actOf(press('f'), 1_500)?.();

    expect(done).toEqual(['invoices', 'letter']);
  });

  it('forget a g that nothing followed in time', () => {
    put({ 'g f': say('invoices'), f: say('letter') });

    actOf(press('g'), 1_000)?.();
    actOf(press('f'), 9_000)?.();

    expect(done).toEqual(['letter']);
  });

  it('leave the browser its own', () => {
    put({ r: say('payment') });

    expect(actOf(press('r', { ctrlKey: true }), 0)).toBeUndefined();
  });

  it('tell a capital from its letter', () => {
    put({ x: say('choose'), 'shift+x': say('extend') });

    actOf(press('X', { shiftKey: true }), 0)?.();

    expect(done).toEqual(['extend']);
  });
});
