import type { DiscordPhrases } from './phrases.ts';

const changed = { added: 'ajouté', changed: 'modifié', removed: 'retiré' };

export const frenchPhrases: DiscordPhrases = {
  asked: (question) => `Question : « ${question} »`,
  reading: (sentences) => `Lecture de ${sentences} phrase${sentences > 1 ? 's' : ''}…`,
  writing: 'en cours de rédaction ; ce qui figure ici est prouvé',
  waiting: (before) => `En attente : ${before} question${before > 1 ? 's' : ''} avant la vôtre…`,
  showInContext: 'Voir le contexte',
  askInThread: 'Poursuivre dans un fil',
  publish: 'Publier',
  previous: 'Retour',
  next: 'Suite',
  page: (page, pages) => `page ${page} sur ${pages}`,
  tooLong: (characters) =>
    `Cette phrase compte ${characters} caractères, plus qu’un message n’en contient ; « Voir le contexte » l’envoie entière.`,
  inFile: 'La phrase est dans le fichier, entière et inchangée.',
  restInFile: 'Ce message ne contient que le début ; le fichier contient tout.',
  releasesThere: (count) => `${count} communiqué${count > 1 ? 's' : ''}`,
  figuresThere: (count) => `${count} chiffre${count > 1 ? 's' : ''}`,
  quotesFound: (words) => `Phrases contenant « ${words} »`,
  quotesNear: (words) => `Aucune phrase ne contient « ${words} » mot pour mot. Les plus proches :`,
  quoteNone: 'Aucune phrase ne contient ces mots.',
  noText: 'Ce message ne contient aucun texte à rechercher.',
  threadMention: 'Poursuivez ici : mentionnez-moi ou répondez-moi. Je garde en mémoire le sujet de ce fil.',
  threadOpen: 'Poursuivez ici, sans me mentionner. Je garde en mémoire le sujet de ce fil.',
  threadHere: 'Nous sommes déjà dans un fil : poursuivez ici même.',
  threadLink: (link) => `Le fil de cette réponse est ${link}.`,
  threadFailed: 'Je ne peux pas ouvrir de fil ici. Mentionnez-moi plutôt dans le salon.',
  feedbackTitle: 'Qu’est-ce qui n’allait pas ?',
  feedbackLabel: 'Qu’aurait-il fallu répondre ? (facultatif)',
  thanks: 'Merci. Votre avis est noté.',
  busy: 'Trop de questions attendent déjà. Réessayez dans une minute.',
  rateLimited: (when) => `Cela fait beaucoup à la fois. Vous pourrez recommencer ${when}.`,
  channelClosed: 'Je ne réponds pas dans ce salon. Posez votre question ailleurs ou en message privé.',
  restarting: 'Je redémarre et n’ai pas pu terminer. Reposez votre question dans un instant.',
  fault: (reference) =>
    `Un incident s’est produit, sans faute de votre part. Réessayez ; s’il persiste, donnez à un modérateur la référence ${reference}.`,
  gone: 'Les communiqués ont changé depuis, ou ce message est trop ancien pour être feuilleté. Reposez votre question.',
  unknownRelease: (id) =>
    `Il n’y a pas de communiqué « ${id} ». Choisissez dans la liste qui s’affiche pendant la saisie.`,
  badDate: 'Écrivez une date comme 2024, 2024-06 ou 2024-06-30.',
  unknownCommand: 'Je ne connais plus cette commande. Discord affichera bientôt les nouvelles.',
  noIndex: 'Les communiqués ne sont pas encore indexés. Réessayez dans quelques minutes.',
  corpus: {
    notAllowed: 'Seuls les modérateurs peuvent faire cela.',
    status: 'Communiqués',
    counts: (releases, sentences, figures) =>
      `communiqués : ${releases} · phrases : ${sentences} · chiffres : ${figures}`,
    builtAt: (when) => `indexés ${when}`,
    running: 'L’indexation des communiqués est en cours.',
    cancel: 'Annuler',
    cancelled: 'Annulé. L’index est resté tel qu’il était.',
    nothingToCancel: 'Cette opération n’est plus en cours.',
    done: (seconds) => `Indexé en ${seconds.replace('.', ',')} s`,
    unchanged: 'Rien n’a changé.',
    changes: (count, what, change) => {
      const plural = count > 1 ? 's' : '';
      return `${count} ${{ release: 'communiqué', figure: 'chiffre' }[what]}${plural} ${changed[change]}${plural}`;
    },
    leftOut: (count) => (count > 1 ? `${count} fichiers laissés de côté` : `${count} fichier laissé de côté`),
    more: (count) => `et ${count} de plus`,
  },
};
