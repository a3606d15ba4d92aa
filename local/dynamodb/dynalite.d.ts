// biome-ignore-all lint/style/noDefaultExport: this is what dynalite's CommonJS files look like from here
type Store = { readonly options: unknown };

/** dynalite 4 ships no types. These are its inner parts: the checks of a request and the actions behind it. */
declare module 'dynalite/validations/index.js' {
  const validations: {
    readonly checkTypes: (data: unknown, types: unknown) => Record<string, unknown>;
    readonly checkValidations: (
      data: unknown,
      types: unknown,
      custom: unknown,
      store: Store,
    ) => void;
  };
  export default validations;
}

declare module 'dynalite/validations/*' {
  const validation: { readonly types: object; readonly custom?: unknown };
  export default validation;
}

declare module 'dynalite/actions/*' {
  const action: (
    store: Store,
    data: unknown,
    callback: (error: unknown, output?: unknown) => void,
  ) => void;
  export default action;
}
