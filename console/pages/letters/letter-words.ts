import { bilingual } from '../../language/bilingual.ts';

export const letterWords = bilingual(
  {
    title: 'Courriers',
    count: (post: number, underWay: number) =>
      `${post} à imprimer et poster · ${underWay} recommandé${underWay < 2 ? '' : 's'} en chemin`,
    toPost: 'À imprimer et poster',
    columns: {
      to: 'Destinataire',
      invoice: 'Facture',
      letter: 'Lettre',
      kind: 'Envoi',
      since: 'Écrite le',
    },
    registered: 'Recommandé avec AR',
    plain: 'Lettre simple',
    caption: 'Courriers à imprimer et poster',
    select: (to: string) => `Choisir le courrier pour ${to}`,
    selectAll: 'Choisir tous les courriers',
    chosen: (count: number) =>
      `${count} courrier${count < 2 ? '' : 's'} choisi${count < 2 ? '' : 's'}`,
    printAll: 'Un seul PDF à imprimer',
    afterPost: 'Après la poste',
    afterHelp:
      'Flashez ou collez le numéro de chaque recommandé. L’empreinte du PDF imprimé est jointe à la preuve de dépôt.',
    tracking: (name: string) => `Numéro de suivi — ${name}`,
    postedOn: 'Déposés le',
    mark: 'Marquer comme postés',
    marked: (count: number) => `${count} courrier${count < 2 ? '' : 's'}\u00a0: dépôt enregistré.`,
    choose: 'Choisissez d’abord des courriers.',
    preview: 'Aperçu',
    noneTitle: 'Aucun courrier à poster',
    noneText: 'Les lettres partent par e-mail tant qu’une adresse répond.',
  },
  {
    title: 'Letters',
    count: (post: number, underWay: number) =>
      `${post} to print and post · ${underWay} registered under way`,
    toPost: 'To print and post',
    columns: {
      to: 'Addressee',
      invoice: 'Invoice',
      letter: 'Letter',
      kind: 'Sending',
      since: 'Written on',
    },
    registered: 'Registered letter',
    plain: 'Plain letter',
    caption: 'Letters to print and post',
    select: (to: string) => `Select the letter to ${to}`,
    selectAll: 'Select all letters',
    chosen: (count: number) => `${count} letter${count === 1 ? '' : 's'} selected`,
    printAll: 'One PDF to print',
    afterPost: 'After the post office',
    afterHelp:
      'Scan or paste the number of each registered letter. The hash of the printed PDF goes with the proof of posting.',
    tracking: (name: string) => `Tracking number — ${name}`,
    postedOn: 'Posted on',
    mark: 'Mark as posted',
    marked: (count: number) => `${count} letter${count === 1 ? '' : 's'}: posting recorded.`,
    choose: 'First select letters.',
    preview: 'Preview',
    noneTitle: 'No letter to post',
    noneText: 'Letters leave by e-mail as long as an address answers.',
  },
);
