import { type Bilingual, bilingual, type Language } from '../language/bilingual.ts';

type Remarks = Readonly<Record<string, string>>;

const moves: Bilingual<Remarks> = bilingual<Remarks>(
  {
    weekend: 'Reportée\u00a0: week-end',
    'public-holiday': 'Reportée\u00a0: jour férié',
    'quiet-period': 'Reportée\u00a0: période calme',
    'mail-transit': 'Après l’arrivée du courrier',
    spacing: 'Espacée de la précédente',
    suspension: 'Reportée\u00a0: suspension',
  },
  {
    weekend: 'Moved: weekend',
    'public-holiday': 'Moved: public holiday',
    'quiet-period': 'Moved: quiet period',
    'mail-transit': 'Once the letter arrived',
    spacing: 'Apart from the one before',
    suspension: 'Moved: hold',
  },
);

const skips: Bilingual<Remarks> = bilingual<Remarks>(
  {
    'too-late': 'Sautée\u00a0: trop tard',
    'after-due-date': 'Sautée\u00a0: échéance passée',
    overtaken: 'Sautée\u00a0: la suivante était due',
    'no-channel': 'Sautée\u00a0: aucun canal',
    'by-person': 'Sautée par une personne',
    settled: 'Sans objet\u00a0: soldée',
    cancelled: 'Sans objet\u00a0: annulée',
    'handed-over': 'Sans objet\u00a0: contentieux',
  },
  {
    'too-late': 'Skipped: too late',
    'after-due-date': 'Skipped: past due',
    overtaken: 'Skipped: the next was due',
    'no-channel': 'Skipped: no channel',
    'by-person': 'Skipped by a person',
    settled: 'Not needed: settled',
    cancelled: 'Not needed: cancelled',
    'handed-over': 'Not needed: handed over',
  },
);

const skipped = bilingual('Sautée', 'Skipped');

/** Why a step is not on its nominal day; nothing where it is. */
export const movesOf = (language: Language, why: string | undefined): string =>
  why === undefined ? '' : (moves[language][why] ?? '');

/** Why a step did not happen. */
export const skipsOf = (language: Language, why: string | undefined): string =>
  (why === undefined ? undefined : skips[language][why]) ?? skipped[language];
