import type { DiscordPhrases } from './phrases.ts';

const changed = { added: '추가', changed: '변경', removed: '삭제' };

export const koreanPhrases: DiscordPhrases = {
  asked: (question) => `질문: “${question}”`,
  reading: (sentences) => `문장 ${sentences}개를 읽는 중…`,
  writing: '작성 중. 여기 보이는 내용은 출처와 대조됨',
  waiting: (before) => `대기 중: 앞에 질문 ${before}개가 있습니다…`,
  showInContext: '문맥 보기',
  askInThread: '스레드에서 이어 묻기',
  publish: '공개하기',
  previous: '이전',
  next: '다음',
  page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  tooLong: (characters) =>
    `이 문장은 ${characters}자로, 메시지 하나에 담을 수 없습니다. ‘문맥 보기’를 누르면 전체를 보내 드립니다.`,
  inFile: '문장 전체를 파일에 그대로 담았습니다.',
  restInFile: '이 메시지에는 앞부분만 있습니다. 파일에 모든 내용이 있습니다.',
  releasesThere: (count) => `보도자료 ${count}건`,
  figuresThere: (count) => `수치 ${count}개`,
  quotesFound: (words) => `“${words}”이(가) 들어 있는 문장`,
  quotesNear: (words) => `“${words}”이(가) 그대로 들어 있는 문장은 없습니다. 가장 가까운 문장:`,
  quoteNone: '이 말이 들어 있는 문장이 없습니다.',
  noText: '이 메시지에는 찾아볼 글이 없습니다.',
  threadMention:
    '여기에서 이어서 물어보세요. 저를 멘션하거나 제 메시지에 답장하시면 됩니다. 이 스레드의 내용은 기억하고 있습니다.',
  threadOpen: '여기에서 이어서 물어보세요. 멘션하지 않으셔도 됩니다. 이 스레드의 내용은 기억하고 있습니다.',
  threadHere: '이미 스레드 안입니다. 여기에서 바로 이어서 물어보세요.',
  threadLink: (link) => `이 답변의 스레드: ${link}`,
  threadFailed: '여기에서는 스레드를 열 수 없습니다. 채널에서 저를 멘션해 주세요.',
  feedbackTitle: '무엇이 잘못되었나요?',
  feedbackLabel: '어떤 답이어야 했나요? (선택)',
  thanks: '감사합니다. 의견을 기록했습니다.',
  busy: '기다리는 질문이 너무 많습니다. 잠시 뒤에 다시 질문해 주세요.',
  rateLimited: (when) => `짧은 시간에 요청이 많았습니다. ${when} 다시 요청하실 수 있습니다.`,
  channelClosed: '이 채널에서는 답하지 않습니다. 다른 채널이나 다이렉트 메시지로 질문해 주세요.',
  restarting: '다시 시작하는 중이라 끝내지 못했습니다. 잠시 뒤에 다시 질문해 주세요.',
  fault: (reference) =>
    `문제가 생겼습니다. 질문하신 분의 잘못은 아닙니다. 다시 시도해 보시고, 계속되면 관리자에게 참조 번호 ${reference}을(를) 알려 주세요.`,
  gone: '그사이 보도자료가 바뀌었거나 메시지가 오래되어 쪽을 넘길 수 없습니다. 다시 질문해 주세요.',
  unknownRelease: (id) => `“${id}” 보도자료가 없습니다. 입력하는 동안 나타나는 목록에서 골라 주세요.`,
  badDate: '날짜는 2024, 2024-06 또는 2024-06-30처럼 써 주세요.',
  unknownCommand: '이제 없는 명령입니다. 곧 Discord에 새 명령이 나타납니다.',
  noIndex: '보도자료 색인이 아직 없습니다. 몇 분 뒤에 다시 질문해 주세요.',
  corpus: {
    notAllowed: '관리자만 할 수 있습니다.',
    status: '보도자료',
    counts: (releases, sentences, figures) =>
      `보도자료 ${releases}건 · 문장 ${sentences}개 · 수치 ${figures}개`,
    builtAt: (when) => `색인 시각: ${when}`,
    running: '지금 보도자료를 색인하고 있습니다.',
    cancel: '취소',
    cancelled: '취소했습니다. 색인은 이전 그대로입니다.',
    nothingToCancel: '이미 끝난 작업입니다.',
    done: (seconds) => `${seconds}초 만에 색인을 마쳤습니다`,
    unchanged: '바뀐 것이 없습니다.',
    changes: (count, what, change) =>
      `${what === 'release' ? `보도자료 ${count}건` : `수치 ${count}개`} ${changed[change]}`,
    leftOut: (count) => `파일 ${count}개 제외`,
    more: (count) => `외 ${count}건`,
  },
};
