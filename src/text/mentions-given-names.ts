/** Names people are given or called by, in the circles that releases write about; a hint that two capitals are a person. */
const common: ReadonlySet<string> = new Set(
  `aaron abdel abdelfattah abdul abdullah abiy abraham adam adama adrian ahmad ahmed alain alan albert alejandro alejandra alexander
  alexandra alexei ali alice alison alicia amanda amina amr amy ana anders andre andrea andrej andrew andrey andrzej andres angela
  angelina anita ann anna anne annalena anthony antonio antony antónio anwar arman arnold arthur asif ashraf audrey austin avril ayman
  barack barbara bashar ben benigno benjamin benny bernard bernardo bernie betty bill bob bola bongbong boris brad brett brian bruno
  carlos carol carolyn catherine cathy charles charlotte chris christian christina christine christopher chrystia chuck claire claudia
  colin cyril daniel danielle daniela dan david deb debbie deborah deepak denis denise diana diane dick dieter dimitri dina dmitry
  dmytro don donald donna doug douglas eamon eamonn ed eduardo edward elena eli elizabeth ellen elvira emily emma emmanuel enrique eric
  erik erin erna ernesto ethan eva evan fabian faisal felipe felix fernando fiona florence frances francis francisco francois françois
  frank frans fred frederik fumio gabriel gary gavin george georgia gerald gerard gideon gina giorgia giuseppe gloria gordon grace greg
  gregory guillermo gustavo hakan hamad han hannah hans harold harry hassan heather helen helene henrik henry hillary holly hosni hugh hun
  hussein ian ibrahim igor ilham imran ines ingrid irakli irene isaac isabel ishiba ismail iván ivan jack jacinda jacob jacques jair jake
  james jamie jan jane janet janez jared jason javier jean jeanne jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica jill jim
  jimmy jina joan joanna joao joe joel joey johann johannes john jon jonas jonathan jordan jorge jose josé josef josep joseph joshua joyce
  juan judith julia julian julie julio julius justin kaja karen karim karin karl kate katherine kathleen kathy katie kay keir keith kelly
  ken kenneth kevin khaled khalid khalifa kim kirsten klaus kristalina kristersson kristrun kwame kyriakos lael lai larry lars laura
  lauren laurent lawrence lee leo leon leonid lester lin linda lindsey lisa liz lloyd louis louise lucas lucia luis luiz luis lula lynn
  mahamadou mahmoud manuel marc marcelo marcia marco marcos margaret margrethe margus maria marie mario marise mark marie-claude martha
  martin mary masahiro mateo mateusz mathew mathias matt matteo matthew maya megan mehdi melanie melissa melony mette mia micheal micheál
  michael michel michele michelle miguel mihai mike mikhail milos mina miroslav mitch mohamed mohammad mohammed mohamud moon moses muhammad
  muhammadu mustafa nadia nana nancy narendra nasser natalia nathan ned neera neil nicholas nicolas nicole nikol nikos nina nirmala norman
  olaf oleg olena olga oliver olivia omar oscar pablo pamela paolo pat patricia patrick paul paula pedro penny peter petr petro phil philip
  philippe pierre prabowo prak qasem rachel rafael ralph ram rania raphael rashad raul rebecca recep ricardo rich richard rick rishi
  rob robert roberta roberto rodrigo roger roland ron ronald rosa rosario rose ross roy ruben russell ruth ryan sabah salman salva sam
  samantha samia samuel sandra sara sarah sauli scott sean sebastian serge sergei sergey sergio shahbaz shane shannon sharon sheikh
  shigeru shinzo shirley simon simona sok sonia sophie stef stella stephanie stephen steve steven stuart sue susan sylvia takeshi tamim tania
  tariq taro tedros teresa terry tharman theodore theresa thomas tim timothy tina todd tom tony tracey tran trevor tyler tzachi ulf
  ursula valdis valentina valerie vanessa vera veronica victor victoria viktor vincent virginia vivek vladimir volodymyr walter wang
  warren wayne wendy wilbur will william wolfgang xavier xiomara yair yang yasmin yoon yoav yoshihide yoshimasa yulia yuri yves zac zhang
  zoe samdech chhum heng chea khieu say sar tea men vongsey chanthol sokhonn sophea pisey dara sopheap bopha vannak sithara rath
  jaishankar subrahmanyam`.split(/\s+/),
);

const familyNames: ReadonlySet<string> = new Set(
  `kim lee park choi jung jeong chung kang cho yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn song ryu yoo hong jeon ko moon
  son yang bae baek paik heo nam noh roh ha joo woo min cha gu koo hun prak sok chea heng men sar say tea aun chhay keo meas mao ouk pen
  chan chhum khieu kem sam rainsy nguyen tran le pham phan vo dang bui do ho xi li wang zhang liu chen zhao wu zhou xu sun ma zhu hu guo
  he lin gao luo kishida abe suga ishiba takaichi hayashi iwaya motegi kono aso`.split(/\s+/),
);

/** Whether some people are called so; "Will" and "Grace" are words too, so one such word alone proves nothing. */
export function isGivenName(word: string): boolean {
  const plain = word.toLowerCase();
  return common.has(plain) || common.has(plain.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Whether a short family name of East Asia, as written in capitals before a given name: "KIM Jina". */
export function isFamilyName(word: string): boolean {
  return familyNames.has(word.toLowerCase());
}
