import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PDFKIT = 'node_modules/pdfkit/js';
const STANDARD_FONTS = `${PDFKIT}/standard-fonts`;
const COLOUR_PROFILE = 'data/sRGB_IEC61966_2_1.icc';

type Copy = { readonly from: string; readonly to: string };

const project = fileURLToPath(new URL('..', import.meta.url));
const engine = (file: string): string => `${project}templates/engine/${file}`;

const commonJsIn = (folder: string): readonly Copy[] =>
  readdirSync(`${project}${STANDARD_FONTS}${folder}`)
    .filter((file) => file.endsWith('.cjs'))
    .map((file) => ({
      from: `${STANDARD_FONTS}${folder}/${file}`,
      to: `standard-fonts${folder}/${file}`,
    }));

/**
 * What a bundle needs so that the letters render from any directory. The letter fonts are TypeScript and
 * need nothing. But pdfkit, inside react-pdf, looks beside its own file for a colour profile and asks its
 * own package.json for `#standard-fonts/*`: both are gone once it is bundled. The bundle must be ESM.
 */
export const letterBundle = {
  external: [],
  loader: {},
  /** Stand-ins that write the same bytes in less time. */
  alias: {
    pdfkit: engine('pdf-document.ts'),
    '@react-pdf/fns': engine('fns.ts'),
    '@react-pdf/textkit': engine('text-layout.ts'),
  },
  copies: [
    ...commonJsIn(''),
    ...commonJsIn('/chunks'),
    { from: `${PDFKIT}/${COLOUR_PROFILE}`, to: COLOUR_PROFILE },
    // With `splitting`, pdfkit lands in a chunk and looks beside that.
    { from: `${PDFKIT}/${COLOUR_PROFILE}`, to: `chunks/${COLOUR_PROFILE}` },
  ],
  packageJson: {
    type: 'module',
    imports: { '#standard-fonts/*': './standard-fonts/*.cjs' },
  },
} satisfies {
  external: readonly string[];
  loader: Readonly<Record<string, never>>;
  alias: Readonly<Record<string, string>>;
  copies: readonly Copy[];
  packageJson: object;
};
