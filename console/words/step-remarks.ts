import { type Bilingual, bilingual, type Language } from '../language/bilingual.ts';

type Remarks = Readonly<Record<string, string>>;

const moves: Bilingual<Remarks> = bilingual<Remarks>(
  {
    weekend: 'Reportée : week-end',
    'public-holiday': 'Reportée : jour férié',
    'quiet-period': 'Reportée : période calme',
    'mail-transit': 'Après l’arrivée du courrier',
    spacing: 'Espacée de la précédente',
    suspension: 'Reportée : suspension',
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
    'too-late': 'Sautée : trop tard',
    'after-due-date': 'Sautée : échéance passée',
    overtaken: 'Sautée : la suivante était due',
    'no-channel': 'Sautée : aucun canal',
    'by-person': 'Sautée par une personne',
    settled: 'Sans objet : soldée',
    cancelled: 'Sans objet : annulée',
    'handed-over': 'Sans objet : contentieux',
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
