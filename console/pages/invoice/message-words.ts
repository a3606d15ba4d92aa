import { bilingual } from '../../language/bilingual.ts';

export const messageWords = bilingual(
  {
    read: 'Lire le message exact',
    title: 'Message exact',
    close: 'Fermer',
    to: (address: string) => `À ${address}`,
    intact: 'empreinte identique',
    altered: 'empreinte différente',
    headers: 'En-têtes',
  },
  {
    read: 'Read the exact message',
    title: 'Exact message',
    close: 'Close',
    to: (address: string) => `To ${address}`,
    intact: 'same hash',
    altered: 'different hash',
    headers: 'Headers',
  },
);
