import { describe, expect, it } from 'vitest';
import { decodeAwsChunked } from '../../../local/s3/aws-chunked.ts';

describe('decodeAwsChunked', () => {
  it('puts the chunks together and keeps the trailers', () => {
    const encoded = Buffer.from(
      '5\r\nhello\r\n6;chunk-signature=ab\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n',
    );
    const { body, trailers } = decodeAwsChunked(encoded);

    expect(body.toString()).toBe('hello world');
    expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'DUoRhQ==' });
  });

  it('refuses a body that ends too early', () => {
    expect(() => decodeAwsChunked(Buffer.from('5\r\nhel'))).toThrow('terminated unexpectedly');
  });
});
