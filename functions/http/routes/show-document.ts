import * as z from 'zod';
import { writeDocument } from '../openapi/write-document.ts';
import { ok } from '../reply.ts';
import { type Route, route } from '../route.ts';

/** The document describes all routes, itself included: they are asked for when it is first read. */
export function showDocument(routes: () => readonly Route[]): Route {
  let written: ReturnType<typeof writeDocument> | undefined;
  return route({
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    input: {},
    answer: z.looseObject({ openapi: z.string() }),
    handle: async () => {
      written ??= writeDocument(routes());
      return ok(written);
    },
  });
}
