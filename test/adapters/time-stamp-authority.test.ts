import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { timeStampAuthority } from '#adapters/time-stamp-authority.ts';
import { checkStamp } from '../../verify/check-stamp.ts';
import { openAuthority } from '../support/time-stamp-authority.ts';

const AT = new Date('2026-06-30T00:15:00Z');
const seal = Buffer.from('{"day":"2026-06-30"}');
const authority = openAuthority();

let server: Server | undefined;
afterEach(() => void server?.close());

type Respond = (query: Uint8Array) => Uint8Array;

/** An authority that answers on loopback, as one on the network does. */
async function listening(respond: Respond, status = 200): Promise<string> {
  server = createServer((request, response) => {
    const parts: Uint8Array[] = [];
    request.on('data', (part: Uint8Array) => parts.push(part));
    request.on('end', () => {
      const isQuery = request.headers['content-type'] === 'application/timestamp-query';
      response.writeHead(isQuery ? status : 400).end(respond(Buffer.concat(parts)));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const honest: Respond = (query) => authority.answer(query, AT);

describe('timeStampAuthority', () => {
  it('brings a token over the bytes, which the verifier accepts', async () => {
    const ask = timeStampAuthority(await listening(honest));

    const stamp = await ask(seal);

    expect(checkStamp({ seal, stamp, authority: authority.pem })).toEqual({
      faults: [],
      stampedAt: AT.toISOString(),
      authority: 'CN=Horodatage des essais',
    });
  });

  it('takes no answer to another question', async () => {
    const [first] = [await listening(honest)];
    const other = await timeStampAuthority(first)(Buffer.from('another seal'));
    server?.close();
    const ask = timeStampAuthority(await listening(() => other));

    await expect(ask(seal)).rejects.toThrow('stamped something else');
  });

  it('takes no refusal and no failure for a stamp', async () => {
    const refusing = timeStampAuthority(await listening(() => authority.refusal()));
    await expect(refusing(seal)).rejects.toThrow('refused with status 2');
    server?.close();

    const failing = timeStampAuthority(await listening(honest, 503));
    await expect(failing(seal)).rejects.toThrow('answered 503');
  });
});

describe('checkStamp', () => {
  const stampOf = async (by = authority) =>
    timeStampAuthority(await listening((query) => by.answer(query, AT)))(seal);

  it('finds a seal that was changed after it was stamped', async () => {
    const changed = Buffer.from('{"day":"2026-06-29"}');

    expect(checkStamp({ seal: changed, stamp: await stampOf() }).faults).toEqual([
      'the time-stamp is over something else than this seal',
    ]);
  });

  it('finds any byte of the signed attributes or of the signature that was changed', async () => {
    const stamp = await stampOf();
    const changed = Uint8Array.from(stamp);
    const last = changed.length - 1;
    changed[last] = (changed[last] ?? 0) ^ 1;

    expect(checkStamp({ seal, stamp: changed }).faults).toContain(
      'the signature of the time-stamp does not hold',
    );
  });

  it('finds a stamp of somebody else, and one whose certificate is for another use', async () => {
    const another = openAuthority();
    expect(
      checkStamp({ seal, stamp: await stampOf(another), authority: authority.pem }).faults,
    ).toEqual(['the certificate of the time-stamp does not come from the authority given']);
    server?.close();

    const web = openAuthority('Serveur', '1.3.6.1.5.5.7.3.1');
    expect(checkStamp({ seal, stamp: await stampOf(web) }).faults).toEqual([
      'the certificate of the time-stamp is not one for time-stamping',
    ]);
  });

  it('takes a refusal for no stamp', () => {
    expect(checkStamp({ seal, stamp: authority.refusal() }).faults).toEqual([
      'the time-stamp is not a token that was granted',
    ]);
  });
});
