// Written by `npm run api-types` from our OpenAPI document; a test keeps them equal.
export type paths = {
  "/v1/today": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          language?: "fr" | "en";
        };
        header?: {
          "Accept-Language"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Today'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/blocked": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          language?: "fr" | "en";
        };
        header?: {
          "Accept-Language"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Blocked'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sends/next": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['NextSends'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/attendance": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Attendance'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creditors": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['Creditor'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creditors/{creditorId}": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          creditorId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Creditor'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          creditorId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['CreditorSettings'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Creditor'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creditors/{creditorId}/letters/preview": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          creditorId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['WordingPreview'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/pdf": string;
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creditors/{creditorId}/sending": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          creditorId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Sending'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creditors/{creditorId}/sending/stop": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          creditorId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['Decision'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Sending'];
          } };
        201: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Sending'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creditors/{creditorId}/sending/resume": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          creditorId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['Decision'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Sending'];
          } };
        201: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Sending'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          status?: "followed" | "on-hold" | "settled" | "cancelled" | "handed-over";
          debtor?: string;
          number?: string;
          dueBefore?: string;
          dueAfter?: string;
          issuedBefore?: string;
          issuedAfter?: string;
          attention?: "true" | "question" | "in-doubt" | "unreviewed";
          hold?: "dispute" | "promise" | "plan" | "pause" | "insolvency" | "any" | "none";
          step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
          q?: string;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['InvoiceRow'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['IssuedInvoice'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['InvoiceReceipt'];
          } };
        201: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['InvoiceReceipt'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/check": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['IssuedInvoice'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['IssueCheck'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          asOf?: string;
        };
        header?: {
          "Accept-Language"?: string;
        };
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Invoice'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/history": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
          language?: "fr" | "en";
        };
        header?: {
          "Accept-Language"?: string;
        };
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['HistoryEntry'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/execution": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Execution'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/messages/{claimId}": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: never;
        header?: {
          Accept?: string;
        };
        path: {
          invoiceId: string;
          claimId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Message'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/messages/{claimId}/attachments/{index}": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
          claimId: string;
          index: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/pdf": string;
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/proofs": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['Proof'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/letters/{step}": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          preview?: string;
        };
        header?: never;
        path: {
          invoiceId: string;
          step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/pdf": string;
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/steps/{step}/preview": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
          step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure";
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['StepPreview'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/payments": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "Idempotency-Key"?: string;
        };
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['PaymentToRecord'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['PaymentRecorded'];
          } };
        201: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['PaymentRecorded'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/payments/{paymentId}/reversal": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
          paymentId: string;
        };
        cookie?: never;
      };
      requestBody?: { content: {
          "application/json": components['schemas']['ReversalToRecord'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['PaymentRecorded'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/credit-notes": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['CreditNoteToRecord'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              creditNote: components['schemas']['CreditNote'];
              invoice: components['schemas']['InvoiceReceipt'];
            };
          } };
        201: { headers: Record<string, unknown>; content: {
            "application/json": {
              creditNote: components['schemas']['CreditNote'];
              invoice: components['schemas']['InvoiceReceipt'];
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/unmatched-payments": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['UnmatchedPayment'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/unmatched-payments/{eventId}/match": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          eventId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['PaymentMatch'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['InvoiceReceipt'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/holds": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['HoldRequest'];
        } };
      responses: {
        201: { headers: Record<string, unknown>; content: {
            "application/json": {
              hold: components['schemas']['Hold'];
              invoice: components['schemas']['InvoiceReceipt'];
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/holds/{holdId}/release": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
          holdId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['HoldRelease'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['InvoiceReceipt'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/postings": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['PostingToRecord'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              posting: components['schemas']['Posting'];
              invoice: components['schemas']['InvoiceReceipt'];
            };
          } };
        201: { headers: Record<string, unknown>; content: {
            "application/json": {
              posting: components['schemas']['Posting'];
              invoice: components['schemas']['InvoiceReceipt'];
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/calls": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['CallToRecord'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              call: components['schemas']['Call'];
              effect: {
                kind: "none" | "hold-opened" | "number-marked-bad";
                hold?: {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "dispute";
                  reason: string;
                  amount?: number;
                  paymentId?: string;
                } | {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "promise";
                  promisedOn: string;
                  amount?: number;
                } | {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "plan";
                  instalments: ({
                    dueOn: string;
                    amount: number;
                  })[];
                } | {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "pause";
                  reason: string;
                } | {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "insolvency";
                  publishedOn: string;
                };
                to?: string;
              };
              invoice: components['schemas']['InvoiceReceipt'];
            };
          } };
        201: { headers: Record<string, unknown>; content: {
            "application/json": {
              call: components['schemas']['Call'];
              effect: {
                kind: "none" | "hold-opened" | "number-marked-bad";
                hold?: {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "dispute";
                  reason: string;
                  amount?: number;
                  paymentId?: string;
                } | {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "promise";
                  promisedOn: string;
                  amount?: number;
                } | {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "plan";
                  instalments: ({
                    dueOn: string;
                    amount: number;
                  })[];
                } | {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "pause";
                  reason: string;
                } | {
                  id: string;
                  openedAt: string;
                  by: string;
                  until: string;
                  kind: "insolvency";
                  publishedOn: string;
                };
                to?: string;
              };
              invoice: components['schemas']['InvoiceReceipt'];
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/steps/{step}/skip": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
          step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['Decision'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['InvoiceReceipt'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/calendar": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['CalendarChange'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['InvoiceReceipt'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{invoiceId}/cancellation": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invoiceId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['Cancellation'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['InvoiceReceipt'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        409: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/debtors": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['Debtor'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/debtors/{creditorId}/{debtorId}": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          creditorId: string;
          debtorId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['DebtorDetail'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          creditorId: string;
          debtorId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['DebtorCorrection'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['DebtorDetail'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    trace?: never;
  };
  "/v1/debtors/{creditorId}/{debtorId}/statement": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          language?: "fr" | "en";
        };
        header?: never;
        path: {
          creditorId: string;
          debtorId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/pdf": string;
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          kind?: "call" | "post" | "doubt";
          dueBefore?: string;
          sort?: "day" | "expected-value";
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['Task'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/done": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          taskId: string;
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['TaskDone'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              id: string;
              doneAt: string;
              doneBy: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters/print": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['LettersToPrint'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/pdf": string;
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/letters/registered": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          state?: "under-way" | "over";
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['RegisteredLetter'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/aged-balance": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['AgedBalance'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/aged-balance/invoices": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
          debtor?: string;
          bucket?: "notDue" | "days1To30" | "days31To60" | "days61To90" | "over90";
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['AgedInvoice'])[];
              nextCursor?: string;
              total: number;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/dso": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              asOf: string;
              now: components['schemas']['DaysSalesOutstanding'];
              months: (components['schemas']['DaysSalesOutstanding'])[];
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/delays": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Delays'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/delays/payments": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
          debtor?: string;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['DelayedPayment'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/effectiveness": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              asOf: string;
              from: string;
              rows: (components['schemas']['Effectiveness'])[];
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/effectiveness/contacts": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
          step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
          channel?: "email" | "sms" | "post" | "registered-post" | "call";
          paid?: string;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['ContactEffect'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/forecast": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": components['schemas']['Forecast'];
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/forecast/invoices": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          week?: "later" | "unknown" | string;
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['ExpectedMoney'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/costs": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              asOf: string;
              from: string;
              invoices: number;
              contacts: number;
              totalMicroEuros: number;
              perInvoiceMicroEuros?: number;
              channels: (components['schemas']['ChannelCost'])[];
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports/costs/contacts": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          creditor?: string;
          asOf?: string;
          channel?: "email" | "sms" | "post" | "registered-post" | "call";
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['PaidContact'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendars": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              items: (components['schemas']['Calendar'])[];
              nextCursor?: string;
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calendars/{name}/preview": {
    parameters: Record<never, never>;
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: "standard" | "gentle" | "firm";
        };
        cookie?: never;
      };
      requestBody: { content: {
          "application/json": components['schemas']['DryRun'];
        } };
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              steps: (components['schemas']['DatedStep'])[];
            };
          } };
        400: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        404: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        413: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        415: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        422: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/openapi.json": {
    parameters: Record<never, never>;
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: Record<string, unknown>; content: {
            "application/json": {
              openapi: string;
            };
          } };
        500: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
        503: { headers: Record<string, unknown>; content: {
            "application/problem+json": components['schemas']['Problem'];
          } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
};
export type components = { schemas: {
    Today: {
      asOf: string;
      at: string;
      safety: components['schemas']['Safety'];
      tiles: {
        toSend: components['schemas']['CountAndAmount'];
        calls: components['schemas']['CountAndAmount'];
        letters: components['schemas']['CountAndAmount'];
        promisesDue: components['schemas']['CountAndAmount'];
        disputes: components['schemas']['CountAndAmount'];
        failures: components['schemas']['CountAndAmount'];
        decisions: components['schemas']['CountAndAmount'];
        doneToday: components['schemas']['CountAndAmount'];
      };
      items: ({
        kind: "decision" | "dispute" | "promise" | "failure" | "doubt" | "task" | "call" | "letter" | "send" | "done";
        invoice: components['schemas']['InvoiceRow'];
        why: string;
        step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
        channel?: "email" | "sms" | "post" | "registered-post" | "call";
        at?: string;
        dueOn?: string;
        taskId?: string;
        to?: string;
        isRegistered?: boolean;
      })[];
    };
    Safety: {
      unmatched: components['schemas']['CountAndAmount'];
      sources: ({
        source: string;
        at: string;
      })[];
      heldSends: components['schemas']['CountAndAmount'];
      doubts: components['schemas']['CountAndAmount'];
    };
    CountAndAmount: {
      count: number;
      amount: number;
    };
    InvoiceRow: {
      id: string;
      creditorId: string;
      number: string;
      status: "followed" | "on-hold" | "settled" | "cancelled" | "handed-over";
      calendar: "standard" | "gentle" | "firm";
      issuedOn: string;
      dueOn: string;
      currency: "EUR";
      total: number;
      balance: number;
      daysLate: number;
      hold?: {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "dispute";
        reason: string;
        amount?: number;
        paymentId?: string;
      } | {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "promise";
        promisedOn: string;
        amount?: number;
      } | {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "plan";
        instalments: ({
          dueOn: string;
          amount: number;
        })[];
      } | {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "pause";
        reason: string;
      } | {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "insolvency";
        publishedOn: string;
      };
      attention?: "unreviewed" | "question" | "in-doubt";
      question?: string;
      debtor: {
        id: string;
        kind: "company" | "public" | "consumer";
        name: string;
        city: string;
        followedBy?: string;
      };
      lastContact?: {
        step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
        channel: "email" | "sms" | "post" | "registered-post" | "call";
        state: "claimed" | "accepted" | "sent" | "delivered" | "failed";
        at: string;
        outcome?: "reached" | "voicemail" | "unreachable" | "wrong-number" | "invoice-not-received" | "awaiting-approval" | "disputed" | "promised" | "payment-sent";
      };
      nextStep?: {
        step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
        label: string;
        dueOn: string;
        scheduledAt: string;
      };
    };
    Blocked: {
      count: number;
      amount: number;
      groups: ({
        reason: "dispute" | "stopped" | "decision" | "no-channel" | "promise" | "plan" | "pause" | "doubt" | "below-minimum" | "waiting" | "insolvency" | "handed-over";
        title: string;
        sentence: string;
        endsBy: "person" | "date";
        count: number;
        amount: number;
        items: ({
          invoice: components['schemas']['InvoiceRow'];
          sentence: string;
          amount: number;
          until?: string;
          isDue: boolean;
          remedy: components['schemas']['Remedy'];
        })[];
      })[];
    };
    Remedy: {
      kind: "release-hold" | "answer-question" | "clear-doubt" | "correct-debtor" | "write-off" | "resume-sending" | "record-payment" | "wait";
      method: "GET" | "POST" | "PATCH";
      href: string;
    };
    NextSends: {
      on?: string;
      count: number;
      amount: number;
      items: (components['schemas']['NextSend'])[];
    };
    NextSend: {
      invoice: components['schemas']['InvoiceRow'];
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure";
      label: string;
      at: string;
      contacts: ({
        channel: "email" | "sms" | "post" | "registered-post" | "call";
        to: string;
      })[];
      preview: string;
    };
    Attendance: {
      at: string;
      followed: number;
      running: number;
      items: (components['schemas']['UnattendedInvoice'])[];
      nextCursor?: string;
    };
    UnattendedInvoice: {
      invoiceId: string;
      creditorId: string;
      number: string;
      debtor: {
        id: string;
        name: string;
      };
    };
    Creditor: {
      id: string;
      name: string;
      legalForm: string;
      siren: string;
      rcsCity: string;
      address: {
        lines: (string)[];
        postcode: string;
        city: string;
        country: string;
      };
      phone: string;
      email: string;
      senderEmail: string;
      replyTo?: string;
      signatory: {
        name: string;
        title: string;
      };
      iban: string;
      bic?: string;
      chequeOrder?: string;
      cardPhone?: string;
      smsSenderId?: string;
      calendar?: "standard" | "gentle" | "firm";
      amountBands?: ({
        from: number;
        calendar: "standard" | "gentle" | "firm";
      })[];
      penaltyClause?: {
        kind: "ecb-plus";
        points: string;
      } | {
        kind: "fixed";
        ratePercent: string;
      } | {
        kind: "legal-times";
        factor: string;
      };
      language?: "fr" | "en";
      unitPrices?: {
        email?: number;
        sms?: number;
        post?: number;
        "registered-post"?: number;
        call?: number;
      };
      logo?: {
        contentBase64: string;
      };
      quietPeriods?: ({
        from: string;
        to: string;
      })[];
      sendHour?: number;
      minimumDaysBetweenContacts?: number;
      mailTransitDays?: number;
      presumesPresentation?: boolean;
      mostWorkingDaysLate?: number;
      minimumForLetters?: number;
      settleThreshold?: number;
      dayCountBasis?: "ACT/ACT" | "ACT/365";
      imputation?: "interest-first" | "principal-first";
      rates?: ({
        from: string;
        value: string;
        source: string;
        kind: "ecb" | "legal";
      })[];
      termCap?: "no-agreement" | "agreed" | "agreed-end-of-month" | "recapitulative" | "transport" | "perishable-food" | "perishable-food-recapitulative" | "fresh-meat" | "spirits" | "grapes" | "wine" | "public-body" | "public-hospital" | "public-undertaking";
      tagline?: string;
      legalNotice?: string;
      privacyNotice?: string;
      mediator?: string;
      asksSatisfaction?: boolean;
      wording?: {
        reminder?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "first-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "follow-up"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "second-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "third-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "mise-en-demeure"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
      };
      ceilings?: {
        debtorPerDay?: number;
        debtorPerMonth?: number;
        creditorPerDay?: number;
      };
      notes?: {
        thankYou?: boolean;
        paymentCrossed?: boolean;
        promiseReminderDays?: number;
        instalmentReminderDays?: number;
        disputeReceipt?: boolean;
      };
      sendingActs?: ({
        kind: "stopped" | "resumed";
        at: string;
        by: string;
        reason: string;
      })[];
    };
    CreditorSettings: {
      name: string;
      legalForm: string;
      siren: string;
      rcsCity: string;
      address: {
        lines: (string)[];
        postcode: string;
        city: string;
        country: string;
      };
      phone: string;
      email: string;
      senderEmail: string;
      replyTo?: string;
      signatory: {
        name: string;
        title: string;
      };
      iban: string;
      bic?: string;
      chequeOrder?: string;
      cardPhone?: string;
      smsSenderId?: string;
      calendar?: "standard" | "gentle" | "firm";
      amountBands?: ({
        from: number;
        calendar: "standard" | "gentle" | "firm";
      })[];
      penaltyClause?: {
        kind: "ecb-plus";
        points: string;
      } | {
        kind: "fixed";
        ratePercent: string;
      } | {
        kind: "legal-times";
        factor: string;
      };
      language?: "fr" | "en";
      unitPrices?: {
        email?: number;
        sms?: number;
        post?: number;
        "registered-post"?: number;
        call?: number;
      };
      logo?: {
        contentBase64: string;
      };
      quietPeriods?: ({
        from: string;
        to: string;
      })[];
      sendHour?: number;
      minimumDaysBetweenContacts?: number;
      mailTransitDays?: number;
      presumesPresentation?: boolean;
      mostWorkingDaysLate?: number;
      minimumForLetters?: number;
      settleThreshold?: number;
      dayCountBasis?: "ACT/ACT" | "ACT/365";
      imputation?: "interest-first" | "principal-first";
      rates?: ({
        from: string;
        value: string;
        source: string;
        kind: "ecb" | "legal";
      })[];
      termCap?: "no-agreement" | "agreed" | "agreed-end-of-month" | "recapitulative" | "transport" | "perishable-food" | "perishable-food-recapitulative" | "fresh-meat" | "spirits" | "grapes" | "wine" | "public-body" | "public-hospital" | "public-undertaking";
      tagline?: string;
      legalNotice?: string;
      privacyNotice?: string;
      mediator?: string;
      asksSatisfaction?: boolean;
      wording?: {
        reminder?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "first-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "follow-up"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "second-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "third-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "mise-en-demeure"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
      };
      ceilings?: {
        debtorPerDay?: number;
        debtorPerMonth?: number;
        creditorPerDay?: number;
      };
      notes?: {
        thankYou?: boolean;
        paymentCrossed?: boolean;
        promiseReminderDays?: number;
        instalmentReminderDays?: number;
        disputeReceipt?: boolean;
      };
    };
    WordingPreview: {
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure";
      wording?: {
        reminder?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "first-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "follow-up"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "second-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "third-letter"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
        "mise-en-demeure"?: {
          opening?: string;
          request?: string;
          help?: string;
          closing?: string;
        };
      };
      language?: "fr" | "en";
    };
    Sending: {
      isStopped: boolean;
      stoppedBy?: {
        kind: "stopped" | "resumed";
        at: string;
        by: string;
        reason: string;
      };
      acts: ({
        kind: "stopped" | "resumed";
        at: string;
        by: string;
        reason: string;
      })[];
    };
    Decision: {
      reason: string;
      by: string;
    };
    IssuedInvoice: {
      creditorId: string;
      number: string;
      issuedOn: string;
      dueOn: string;
      deliveredOn?: string;
      termCap?: "no-agreement" | "agreed" | "agreed-end-of-month" | "recapitulative" | "transport" | "perishable-food" | "perishable-food-recapitulative" | "fresh-meat" | "spirits" | "grapes" | "wine" | "public-body" | "public-hospital" | "public-undertaking";
      currency: "EUR";
      total: number;
      net?: number;
      tax?: number;
      alreadyPaid?: number;
      orderReference?: string;
      purchaseOrder?: string;
      subject?: string;
      calendar?: "standard" | "gentle" | "firm";
      penaltyClause?: {
        kind: "ecb-plus";
        points: string;
      } | {
        kind: "fixed";
        ratePercent: string;
      } | {
        kind: "legal-times";
        factor: string;
      };
      paymentLink?: string;
      document?: {
        fileName: string;
        contentBase64: string;
      };
      debtor: {
        id: string;
        kind: "company" | "public" | "consumer";
        name: string;
        siren?: string;
        address: {
          lines: (string)[];
          postcode: string;
          city: string;
          country: string;
        };
        contacts: ({
          role: "billing" | "manager" | "disputes";
          name?: string;
          email?: string;
          phone?: string;
          mobile?: string;
        })[];
        language?: "fr" | "en";
        zone?: "mainland" | "alsace-moselle" | "guadeloupe" | "martinique" | "guyane" | "reunion" | "mayotte" | "saint-barthelemy" | "saint-martin";
        calendar?: "standard" | "gentle" | "firm";
        court?: string;
      };
    };
    InvoiceReceipt: {
      id: string;
      creditorId: string;
      number: string;
      status: "followed" | "on-hold" | "settled" | "cancelled" | "handed-over";
      calendar: "standard" | "gentle" | "firm";
      total: number;
      balance: number;
      receivedAt: string;
    };
    IssueCheck: {
      invoiceId: string;
      isNew: boolean;
      calendar: "standard" | "gentle" | "firm";
    };
    Invoice: {
      id: string;
      creditorId: string;
      number: string;
      status: "followed" | "on-hold" | "settled" | "cancelled" | "handed-over";
      calendar: "standard" | "gentle" | "firm";
      issuedOn: string;
      dueOn: string;
      currency: "EUR";
      total: number;
      balance: number;
      daysLate: number;
      hold?: {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "dispute";
        reason: string;
        amount?: number;
        paymentId?: string;
      } | {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "promise";
        promisedOn: string;
        amount?: number;
      } | {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "plan";
        instalments: ({
          dueOn: string;
          amount: number;
        })[];
      } | {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "pause";
        reason: string;
      } | {
        id: string;
        openedAt: string;
        by: string;
        until: string;
        kind: "insolvency";
        publishedOn: string;
      };
      attention?: "unreviewed" | "question" | "in-doubt";
      question?: string;
      receivedAt: string;
      deliveredOn?: string;
      termCap?: "no-agreement" | "agreed" | "agreed-end-of-month" | "recapitulative" | "transport" | "perishable-food" | "perishable-food-recapitulative" | "fresh-meat" | "spirits" | "grapes" | "wine" | "public-body" | "public-hospital" | "public-undertaking";
      net?: number;
      tax?: number;
      alreadyPaid?: number;
      orderReference?: string;
      purchaseOrder?: string;
      subject?: string;
      paymentLink?: string;
      document?: {
        fileName: string;
        sha256: string;
      };
      debtor: {
        id: string;
        kind: "company" | "public" | "consumer";
        name: string;
        siren?: string;
        address: {
          lines: (string)[];
          postcode: string;
          city: string;
          country: string;
        };
        contacts: ({
          role: "billing" | "manager" | "disputes";
          name?: string;
          email?: string;
          phone?: string;
          mobile?: string;
        })[];
        language?: "fr" | "en";
        zone?: "mainland" | "alsace-moselle" | "guadeloupe" | "martinique" | "guyane" | "reunion" | "mayotte" | "saint-barthelemy" | "saint-martin";
        calendar?: "standard" | "gentle" | "firm";
        court?: string;
        badAddresses?: ({
          channel: "email" | "sms" | "post" | "registered-post" | "call";
          to: string;
          reason: string;
          at: string;
        })[];
        note?: {
          text: string;
          by: string;
          at: string;
        };
        followedBy?: string;
        corrected?: (string)[];
      };
      payments: ({
        id: string;
        amount: number;
        paidOn: string;
        recordedAt: string;
        by: string;
        reference?: string;
        method?: string;
        toldAt?: string;
        reversedOn?: string;
        reversedAt?: string;
        refunds?: ({
          total: number;
          on: string;
        })[];
        refundAnswered?: number;
        disputes?: ({
          id: string;
          amount: number;
          openedOn: string;
          state: "open" | "won" | "lost";
          closedOn?: string;
          toldAt: string;
          isAnswered?: boolean;
        })[];
        crossed?: string;
      })[];
      creditNotes: ({
        number: string;
        issuedOn: string;
        amount: number;
        recordedAt: string;
        by: string;
      })[];
      steps: (components['schemas']['Step'])[];
      claim: components['schemas']['Claim'];
      limitation?: components['schemas']['Limitation'];
      warnings: (components['schemas']['InvoiceWarning'])[];
      execution: {
        arn: string;
        status: string;
      };
    };
    Step: {
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      label: string;
      nominalOn: string;
      dueOn: string;
      scheduledAt: string;
      movedFor?: string;
      state: "planned" | "done" | "skipped" | "in-doubt";
      at?: string;
      reason?: string;
      by?: string;
      note?: string;
      waiting?: {
        until: string;
        because: "debtor-day" | "debtor-month" | "creditor-day" | "throttled";
        times: number;
      };
      contacts: ({
        channel: "email" | "sms" | "post" | "registered-post" | "call";
        state: "claimed" | "accepted" | "sent" | "delivered" | "failed";
        at: string;
        to: string;
        hasLetter: boolean;
        reason?: string;
        inDoubt?: boolean;
      })[];
    };
    Claim: {
      asOf: string;
      principal: number;
      penalties: {
        total: number;
        segments: (components['schemas']['PenaltySegment'])[];
      };
      indemnity: number;
      costs: number;
      total: number;
      received: ({
        on: string;
        kind: "payment" | "credit-note" | "reversal";
        amount: number;
        allocatedTo: {
          interest: number;
          principal: number;
          indemnity: number;
          costs: number;
          excess: number;
        };
      })[];
      dailyPenalty?: number;
      unknownRate?: {
        rate: "ecb" | "legal";
        semester: string;
        countedUntil: string;
      };
      unlawfulClause?: {
        semester: string;
        ratePercent: string;
        floorPercent: string;
      };
      floorUnknownIn?: (string)[];
    };
    PenaltySegment: {
      from: string;
      to: string;
      days: number;
      ratePercent: string;
      basis: string;
      base: number;
      amount: number;
    };
    Limitation: {
      startedOn: string;
      lastDayOn: string;
      warning?: "within-a-year" | "within-a-month" | "past";
      ifAcknowledged?: {
        on: string;
        lastDayOn: string;
      };
    };
    InvoiceWarning: {
      kind: "term-over-cap" | "term-needs-end-of-month-clause";
      summary: string;
      latestOn: string;
      source: string;
    } | {
      kind: "limitation-within-a-year" | "limitation-within-a-month" | "limitation-past";
      summary: string;
      lastDayOn: string;
    };
    HistoryEntry: {
      at: string;
      kind: "invoice-received" | "contact-made" | "contact-refused" | "contact-in-doubt" | "contact-rearmed" | "contact-sent" | "contact-delivered" | "contact-delayed" | "contact-bounced" | "contact-complained" | "step-skipped" | "step-reopened" | "letter-posted" | "letter-presented" | "letter-received" | "letter-refused" | "letter-not-claimed" | "letter-returned" | "call-recorded" | "payment-received" | "payment-reversed" | "payment-refunded" | "payment-disputed" | "payment-dispute-closed" | "credit-note-received" | "hold-opened" | "hold-released" | "cancelled" | "settled" | "finance-asked" | "finance-answered" | "calendar-changed" | "handed-over" | "planned";
      summary: string;
      by: string;
      step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      label?: string;
      channel?: "email" | "sms" | "post" | "registered-post" | "call";
      proof?: {
        sequence: number;
        hash: string;
        previousHash: string;
      };
      claimId?: string;
      delivery?: "claimed" | "accepted" | "sent" | "delivered" | "failed";
      message?: string;
      skip?: "no-channel" | "below-minimum";
      letter?: string;
    };
    Execution: {
      arn: string;
      status: string;
      consoleUrl?: string;
      calendar: string;
      cycle: number;
      startedAt?: string;
      isListening: boolean;
      states: ({
        name: string;
        step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
        state: "done" | "skipped" | "current" | "ahead";
        at?: string;
      })[];
    };
    Message: {
      claimId: string;
      step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      note?: string;
      channel: "email" | "sms" | "post" | "registered-post" | "call";
      state: "claimed" | "accepted" | "sent" | "delivered" | "failed";
      to: string;
      claimedAt: string;
      at: string;
      providerId?: string;
      reason?: string;
      sha256: string;
      isIntact: boolean;
      subject?: string;
      headers: ({
        name: string;
        value: string;
      })[];
      text?: string;
      html?: string;
      attachments: ({
        fileName: string;
        contentType: string;
        size: number;
        sha256: string;
        href: string;
      })[];
    };
    Proof: {
      kind: "invoice-received" | "contact-made" | "contact-refused" | "contact-in-doubt" | "contact-rearmed" | "contact-sent" | "contact-delivered" | "contact-delayed" | "contact-bounced" | "contact-complained" | "step-skipped" | "step-reopened" | "letter-posted" | "letter-presented" | "letter-received" | "letter-refused" | "letter-not-claimed" | "letter-returned" | "call-recorded" | "payment-received" | "payment-reversed" | "payment-refunded" | "payment-disputed" | "payment-dispute-closed" | "credit-note-received" | "hold-opened" | "hold-released" | "cancelled" | "settled" | "finance-asked" | "finance-answered" | "calendar-changed" | "handed-over";
      at: string;
      by: string;
      step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      channel?: "email" | "sms" | "post" | "registered-post" | "call";
      to?: string;
      claimId?: string;
      providerId?: string;
      letter?: {
        key: string;
        sha256: string;
      };
      message?: {
        key: string;
        sha256: string;
      };
      reason?: string;
      facts?: Record<string, unknown>;
      invoiceId: string;
      sequence: number;
      previousHash: string;
      hash: string;
    };
    StepPreview: {
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure";
      on: string;
      messages: ({
        channel: "email" | "sms" | "post" | "registered-post" | "call";
        to: string;
        subject?: string;
        text?: string;
        html?: string;
        letter?: string;
      })[];
    };
    PaymentToRecord: {
      amount: number;
      paidOn: string;
      reference?: string;
      eventId?: string;
      method?: string;
      by?: string;
    };
    PaymentRecorded: {
      payment: {
        id: string;
        amount: number;
        paidOn: string;
        recordedAt: string;
        by: string;
        reference?: string;
        method?: string;
        toldAt?: string;
        reversedOn?: string;
        reversedAt?: string;
        refunds?: ({
          total: number;
          on: string;
        })[];
        refundAnswered?: number;
        disputes?: ({
          id: string;
          amount: number;
          openedOn: string;
          state: "open" | "won" | "lost";
          closedOn?: string;
          toldAt: string;
          isAnswered?: boolean;
        })[];
        crossed?: string;
      };
      invoice: components['schemas']['InvoiceReceipt'];
    };
    ReversalToRecord: {
      reversedOn?: string;
      reason?: string;
      by?: string;
    };
    CreditNoteToRecord: {
      number: string;
      issuedOn: string;
      amount: number;
      by?: string;
    };
    CreditNote: {
      number: string;
      issuedOn: string;
      amount: number;
      recordedAt: string;
      by: string;
    };
    UnmatchedPayment: {
      id: string;
      receivedAt: string;
      provider: string;
      about: {
        kind: "invoice";
        invoiceId: string;
      } | {
        kind: "number";
        creditorId: string;
        number: string;
      } | {
        kind: "reference";
        creditorId: string;
        text: string;
      } | {
        kind: "nothing";
      };
      signal: {
        paymentId: string;
        at: string;
        by: string;
        kind: "received";
        amount: number;
        paidOn: string;
        reference?: string;
        method?: string;
      } | {
        paymentId: string;
        at: string;
        by: string;
        kind: "reversed";
        reversedOn: string;
        reason?: string;
      } | {
        paymentId: string;
        at: string;
        by: string;
        kind: "refunded";
        total: number;
        refundedOn: string;
      } | {
        paymentId: string;
        at: string;
        by: string;
        kind: "disputed";
        dispute: {
          id: string;
          amount: number;
          openedOn: string;
        };
        reason?: string;
      } | {
        paymentId: string;
        at: string;
        by: string;
        kind: "dispute-closed";
        dispute: {
          id: string;
          amount: number;
          openedOn: string;
        };
        outcome: "won" | "lost";
        closedOn: string;
      } | {
        kind: "amount-unknown";
        paymentId: string;
        at: string;
        by: string;
      };
    };
    PaymentMatch: {
      invoiceId: string;
      by: string;
      amount?: number;
    };
    HoldRequest: {
      kind: "dispute";
      reason: "not-delivered" | "not-as-ordered" | "quantity" | "price" | "duplicate" | "already-paid" | "order-missing" | "wrong-recipient" | "contract" | "chargeback" | string;
      amount?: number;
      until?: string;
      by?: string;
    } | {
      kind: "promise";
      promisedOn: string;
      amount?: number;
      by?: string;
    } | {
      kind: "plan";
      instalments: ({
        dueOn: string;
        amount: number;
      })[];
      by?: string;
    } | {
      kind: "pause";
      until: string;
      reason: string;
      by?: string;
    } | {
      kind: "insolvency";
      publishedOn: string;
      by?: string;
    };
    Hold: {
      id: string;
      openedAt: string;
      by: string;
      until: string;
      kind: "dispute";
      reason: string;
      amount?: number;
      paymentId?: string;
    } | {
      id: string;
      openedAt: string;
      by: string;
      until: string;
      kind: "promise";
      promisedOn: string;
      amount?: number;
    } | {
      id: string;
      openedAt: string;
      by: string;
      until: string;
      kind: "plan";
      instalments: ({
        dueOn: string;
        amount: number;
      })[];
    } | {
      id: string;
      openedAt: string;
      by: string;
      until: string;
      kind: "pause";
      reason: string;
    } | {
      id: string;
      openedAt: string;
      by: string;
      until: string;
      kind: "insolvency";
      publishedOn: string;
    };
    HoldRelease: {
      outcome: "resumed" | "founded" | "unfounded" | "kept" | "broken";
      note?: string;
      by?: string;
    };
    PostingToRecord: {
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      event: "posted" | "first-presented" | "received" | "refused" | "not-claimed" | "returned";
      at: string;
      carrier?: string;
      trackingNumber?: string;
      by?: string;
    };
    Posting: {
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      event: "posted" | "first-presented" | "received" | "refused" | "not-claimed" | "returned";
      at: string;
      carrier?: string;
      trackingNumber?: string;
      recordedAt: string;
      by: string;
    };
    CallToRecord: {
      calledAt: string;
      outcome: "reached" | "voicemail" | "unreachable" | "wrong-number" | "invoice-not-received" | "awaiting-approval" | "disputed" | "promised" | "payment-sent";
      contact?: string;
      to?: string;
      promisedOn?: string;
      amount?: number;
      note?: string;
      by: string;
    };
    Call: {
      id: string;
      calledAt: string;
      outcome: "reached" | "voicemail" | "unreachable" | "wrong-number" | "invoice-not-received" | "awaiting-approval" | "disputed" | "promised" | "payment-sent";
      by: string;
      recordedAt: string;
      contact?: string;
      to?: string;
      step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      answers: (string)[];
      promisedOn?: string;
      amount?: number;
      note?: string;
      holdId?: string;
    };
    CalendarChange: {
      reason: string;
      by: string;
      calendar: "standard" | "gentle" | "firm";
    };
    Cancellation: {
      reason: string;
      by: string;
      writeOff?: boolean;
    };
    Debtor: {
      creditorId: string;
      id: string;
      kind: "company" | "public" | "consumer";
      name: string;
      siren?: string;
      address: {
        lines: (string)[];
        postcode: string;
        city: string;
        country: string;
      };
      contacts: ({
        role: "billing" | "manager" | "disputes";
        name?: string;
        email?: string;
        phone?: string;
        mobile?: string;
      })[];
      language?: "fr" | "en";
      zone?: "mainland" | "alsace-moselle" | "guadeloupe" | "martinique" | "guyane" | "reunion" | "mayotte" | "saint-barthelemy" | "saint-martin";
      calendar?: "standard" | "gentle" | "firm";
      court?: string;
      badAddresses?: ({
        channel: "email" | "sms" | "post" | "registered-post" | "call";
        to: string;
        reason: string;
        at: string;
      })[];
      note?: {
        text: string;
        by: string;
        at: string;
      };
      followedBy?: string;
      corrected?: (string)[];
      balance: number;
      overdue: number;
      overpaid: number;
      oldestDueOn?: string;
      averageDelayDays?: number;
      openInvoices: ({
        id: string;
        creditorId: string;
        number: string;
        status: "followed" | "on-hold" | "settled" | "cancelled" | "handed-over";
        calendar: "standard" | "gentle" | "firm";
        issuedOn: string;
        dueOn: string;
        currency: "EUR";
        total: number;
        balance: number;
        daysLate: number;
        hold?: {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "dispute";
          reason: string;
          amount?: number;
          paymentId?: string;
        } | {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "promise";
          promisedOn: string;
          amount?: number;
        } | {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "plan";
          instalments: ({
            dueOn: string;
            amount: number;
          })[];
        } | {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "pause";
          reason: string;
        } | {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "insolvency";
          publishedOn: string;
        };
        attention?: "unreviewed" | "question" | "in-doubt";
        question?: string;
      })[];
    };
    DebtorDetail: {
      creditorId: string;
      id: string;
      kind: "company" | "public" | "consumer";
      name: string;
      siren?: string;
      address: {
        lines: (string)[];
        postcode: string;
        city: string;
        country: string;
      };
      contacts: ({
        role: "billing" | "manager" | "disputes";
        name?: string;
        email?: string;
        phone?: string;
        mobile?: string;
      })[];
      language?: "fr" | "en";
      zone?: "mainland" | "alsace-moselle" | "guadeloupe" | "martinique" | "guyane" | "reunion" | "mayotte" | "saint-barthelemy" | "saint-martin";
      calendar?: "standard" | "gentle" | "firm";
      court?: string;
      badAddresses?: ({
        channel: "email" | "sms" | "post" | "registered-post" | "call";
        to: string;
        reason: string;
        at: string;
      })[];
      note?: {
        text: string;
        by: string;
        at: string;
      };
      followedBy?: string;
      corrected?: (string)[];
      balance: number;
      overdue: number;
      overpaid: number;
      oldestDueOn?: string;
      averageDelayDays?: number;
      openInvoices: ({
        id: string;
        creditorId: string;
        number: string;
        status: "followed" | "on-hold" | "settled" | "cancelled" | "handed-over";
        calendar: "standard" | "gentle" | "firm";
        issuedOn: string;
        dueOn: string;
        currency: "EUR";
        total: number;
        balance: number;
        daysLate: number;
        hold?: {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "dispute";
          reason: string;
          amount?: number;
          paymentId?: string;
        } | {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "promise";
          promisedOn: string;
          amount?: number;
        } | {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "plan";
          instalments: ({
            dueOn: string;
            amount: number;
          })[];
        } | {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "pause";
          reason: string;
        } | {
          id: string;
          openedAt: string;
          by: string;
          until: string;
          kind: "insolvency";
          publishedOn: string;
        };
        attention?: "unreviewed" | "question" | "in-doubt";
        question?: string;
      })[];
      invoices: (components['schemas']['InvoiceRow'])[];
      addresses: ({
        role: "billing" | "manager" | "disputes";
        name?: string;
        channel: "email" | "sms" | "call";
        to: string;
        validity: "good" | "bad" | "unknown";
        at?: string;
        reason?: string;
      })[];
      promises: {
        kept: number;
        broken: number;
        open: number;
        items: ({
          invoiceId: string;
          number: string;
          madeAt: string;
          by: string;
          promisedOn: string;
          amount?: number;
          result: "open" | "kept" | "broken" | "replaced";
        })[];
      };
      delays: ({
        invoiceId: string;
        number: string;
        paidOn: string;
        days: number;
        amount: number;
      })[];
    };
    DebtorCorrection: {
      name?: string | null;
      kind?: "company" | "public" | "consumer" | null;
      siren?: unknown;
      address?: {
        lines: (string)[];
        postcode: string;
        city: string;
        country: string;
      } | null;
      contacts?: ({
        role: "billing" | "manager" | "disputes";
        name?: string;
        email?: string;
        phone?: string;
        mobile?: string;
      })[] | null;
      language?: "fr" | "en" | null;
      zone?: "mainland" | "alsace-moselle" | "guadeloupe" | "martinique" | "guyane" | "reunion" | "mayotte" | "saint-barthelemy" | "saint-martin" | null;
      calendar?: "standard" | "gentle" | "firm" | null;
      note?: string | null;
      followedBy?: string | null;
      by?: string;
    };
    Task: {
      id: string;
      kind: "call" | "post" | "doubt";
      creditorId: string;
      invoiceId: string;
      step?: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      dueOn: string;
      createdAt: string;
      to?: string;
      note?: string;
      letter?: {
        key: string;
        sha256: string;
      };
      isRegistered?: boolean;
      doneAt?: string;
      doneBy?: string;
      invoice: components['schemas']['InvoiceRow'];
      script?: string;
      phone?: string;
      person?: {
        name?: string;
        role: "billing" | "manager" | "disputes";
      };
      expectedValue?: number;
    };
    TaskDone: {
      by: string;
    };
    LettersToPrint: {
      taskIds: (string)[];
    };
    RegisteredLetter: {
      invoice: components['schemas']['InvoiceRow'];
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      to: string;
      carrier?: string;
      trackingNumber?: string;
      events: ({
        event: "posted" | "first-presented" | "received" | "refused" | "not-claimed" | "returned";
        at: string;
      })[];
      awaits?: "presentation" | "receipt" | "return";
      since: string;
      waitingDays: number;
      next: ("posted" | "first-presented" | "received" | "refused" | "not-claimed" | "returned")[];
    };
    AgedBalance: {
      asOf: string;
      rows: ({
        creditorId: string;
        debtor: {
          id: string;
          name: string;
        };
        buckets: {
          notDue: number;
          days1To30: number;
          days31To60: number;
          days61To90: number;
          over90: number;
        };
        total: number;
        invoices: number;
      })[];
      totals: {
        buckets: {
          notDue: number;
          days1To30: number;
          days31To60: number;
          days61To90: number;
          over90: number;
        };
        total: number;
        invoices: number;
      };
    };
    AgedInvoice: {
      invoiceId: string;
      creditorId: string;
      number: string;
      debtor: {
        id: string;
        name: string;
      };
      issuedOn: string;
      dueOn: string;
      daysLate: number;
      balance: number;
      bucket: "notDue" | "days1To30" | "days31To60" | "days61To90" | "over90";
    };
    DaysSalesOutstanding: {
      asOf: string;
      receivables: number;
      overdue: number;
      sales: number;
      salesOf90Days: number;
      countBackDays?: number;
      ratioDays?: number;
      bestDays?: number;
    };
    Delays: {
      asOf: string;
      from: string;
      weightedMeanDays?: number;
      payments: number;
      paid: number;
      receivables: number;
      overdue: number;
      overduePercent?: number;
    };
    DelayedPayment: {
      invoiceId: string;
      creditorId: string;
      number: string;
      debtor: {
        id: string;
        name: string;
      };
      paymentId: string;
      dueOn: string;
      paidOn: string;
      days: number;
      amount: number;
    };
    Effectiveness: {
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      channel: "email" | "sms" | "post" | "registered-post" | "call";
      contacts: number;
      paidInTime: number;
      percent: number;
    };
    ContactEffect: {
      invoiceId: string;
      creditorId: string;
      number: string;
      debtor: {
        id: string;
        name: string;
      };
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      channel: "email" | "sms" | "post" | "registered-post" | "call";
      on: string;
      paidOn?: string;
      isPaidInTime: boolean;
    };
    Forecast: {
      asOf: string;
      weeks: ({
        from: string;
        to: string;
        promised: number;
        habitual: number;
        disputed: number;
        total: number;
        prudent: number;
      })[];
      later: {
        promised: number;
        habitual: number;
        disputed: number;
        total: number;
        prudent: number;
      };
      unknown: number;
      total: number;
    };
    ExpectedMoney: {
      invoiceId: string;
      creditorId: string;
      number: string;
      debtor: {
        id: string;
        name: string;
      };
      dueOn: string;
      amount: number;
      because: "promise" | "plan" | "habit" | "dispute" | "insolvency";
      expectedOn?: string;
      prudentOn?: string;
    };
    ChannelCost: {
      channel: "email" | "sms" | "post" | "registered-post" | "call";
      contacts: number;
      unitPriceMicroEuros: number;
      totalMicroEuros: number;
      percent: number;
      source: string;
      pricedOn?: string;
      isOwn: boolean;
    };
    PaidContact: {
      invoiceId: string;
      creditorId: string;
      number: string;
      debtor: {
        id: string;
        name: string;
      };
      channel: "email" | "sms" | "post" | "registered-post" | "call";
      on: string;
      priceMicroEuros: number;
    };
    Calendar: {
      name: "standard" | "gentle" | "firm";
      finalDelayDays: number;
      steps: ({
        step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
        label: string;
        offset: number;
        tone: "courteous" | "neutral" | "firm" | "formal";
        contacts: ({
          channels: ("email" | "sms" | "post" | "registered-post" | "call")[];
        })[];
      })[];
    };
    DryRun: {
      issuedOn: string;
      dueOn: string;
      total: number;
      zone?: "mainland" | "alsace-moselle" | "guadeloupe" | "martinique" | "guyane" | "reunion" | "mayotte" | "saint-barthelemy" | "saint-martin";
      creditorId?: string;
    };
    DatedStep: {
      step: "reminder" | "first-letter" | "follow-up" | "second-letter" | "third-letter" | "mise-en-demeure" | "legal-file";
      label: string;
      nominalOn: string;
      dueOn: string;
      scheduledAt: string;
      movedFor?: string;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      errors?: ({
        code: "missing" | "unknown-field" | "wrong-type" | "wrong-format" | "not-one-of" | "too-small" | "too-big" | "not-valid" | "too-early" | "in-the-future" | "not-the-sum" | "not-known" | "not-expected" | "repeated" | "out-of-order" | "differs" | "not-a-pdf" | "not-an-image" | "rate-too-low" | "not-sayable";
        facts?: Record<string, string | number | (string)[]>;
        pointer?: string;
        parameter?: string;
        detail: string;
      })[];
    };
  } };
