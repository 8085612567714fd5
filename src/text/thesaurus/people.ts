/**
 * People by what they are: offices and titles (`role-`), kinds of people (`person-kind-`), and the
 * organisations, ministries and bodies (`org-`) that releases name. Each term list is lemmas.
 */
export const peopleConcepts = `
# Offices and titles
role-official | official; officials; senior official; dignitary; office-holder; functionary | 당국자; 관계자; 고위급 인사; 고위 당국자; 공직자; 고위관리 | មន្ត្រី; មន្ត្រីជាន់ខ្ពស់; ឥស្សរជន | responsable; haut responsable; fonctionnaire; dignitaire; officiel
role-leader | leader; leaders; top leader; boss; statesman | 지도자; 정상; 영도자; 수뇌; 리더 | មេដឹកនាំ; ថ្នាក់ដឹកនាំ | dirigeant; dirigeante; leader; chef | <role-official
role-head-of-state | head of state; heads of state; chief of state | 국가원수; 국가 원수; 국가수반 | ប្រមុខរដ្ឋ | chef d'État; chefs d'État; cheffe d'État | <role-leader
role-head-of-government | head of government; heads of government | 정부수반; 정부 수반; 행정수반 | ប្រមុខរដ្ឋាភិបាល; ប្រមុខរាជរដ្ឋាភិបាល | chef de gouvernement; chef du gouvernement; cheffe du gouvernement | <role-leader
role-prime-minister | prime minister; premier; PM; chief of the government; head of the government; Taoiseach | 총리; 수상; 국무총리; 티쇼크; 행정부 수반 | នាយករដ្ឋមន្ត្រី; ប្រមុខរាជរដ្ឋាភិបាលកម្ពុជា; សម្តេចធិបតី; សម្ដេចធិបតី | Premier ministre; Première ministre; chef du gouvernement; Taoiseach | <role-head-of-government; <role-leader
role-deputy-prime-minister | deputy prime minister; vice premier; deputy premier; vice prime minister; Tánaiste | 부총리; 부수상 | ឧបនាយករដ្ឋមន្ត្រី | vice-Premier ministre; vice-Première ministre; vice-premier ministre | <role-official
role-president | president; presidency; presidential | 대통령; 국가주석; 주석 | ប្រធានាធិបតី; ប្រធានរដ្ឋ | président; présidente; présidence; présidentiel; présidentielle | <role-head-of-state; <role-leader
role-vice-president | vice president; vice-president; VP; veep | 부통령; 부주석 | អនុប្រធានាធិបតី | vice-président; vice-présidente | <role-leader; <role-official
role-president-elect | president-elect; president elect; incoming president | 대통령 당선인; 당선인 | ប្រធានាធិបតីជាប់ឆ្នោត | président élu; présidente élue | <role-leader
role-former-president | former president; ex-president; past president | 전 대통령; 전직 대통령 | អតីតប្រធានាធិបតី | ancien président; ex-président; ancienne présidente | <role-official
role-former-prime-minister | former prime minister; ex-prime minister; former premier | 전 총리; 전직 총리 | អតីតនាយករដ្ឋមន្ត្រី | ancien Premier ministre; ancienne Première ministre; ex-Premier ministre | <role-official
role-chancellor | chancellor; federal chancellor; Chancellor of Germany | 연방총리; 독일 총리 | អធិការបតី | chancelier; chancelière | <role-head-of-government; <role-leader
role-king | king; monarch; sovereign; His Majesty; HM the King | 국왕; 군주 | ព្រះមហាក្សត្រ; ព្រះករុណា; ស្តេច; ស្ដេច | roi; monarque; souverain; Sa Majesté | <role-head-of-state; <role-leader
role-queen | queen; Her Majesty; Queen Mother; queen consort | 왕비; 여왕; 왕대비; 모후 | មហាក្សត្រី; ព្រះមហាក្សត្រី; ព្រះមហាក្សត្រីវររាជមាតា | reine; souveraine; reine mère | <role-head-of-state
role-emperor | emperor; empress; imperial couple | 천황; 일왕; 황제; 황후 | ព្រះចៅអធិរាជ; អធិរាជ | empereur; impératrice | <role-head-of-state
role-crown-prince | crown prince; heir apparent | 왕세자; 황태자 | ព្រះអង្គម្ចាស់រជ្ជទាយាទ; មកុដរាជកុមារ | prince héritier | <role-official
role-prince | prince; princess; royal; royal highness; royal family; Her Royal Highness; His Royal Highness | 왕자; 공주; 왕족; 왕실 | ព្រះអង្គម្ចាស់; សម្តេចក្រុមព្រះ; រាជវង្ស | prince; princesse; famille royale; altesse royale | <role-official
role-emir | emir; amir; sheikh; shaikh; ruler | 에미르; 국왕 전하; 셰이크 | អេមៀរ; ស៊ែក | émir; cheikh; souverain | <role-head-of-state; <role-leader
role-sultan | sultan; sultanate | 술탄 | ស៊ុលតង់; ព្រះចៅស៊ុលតង់ | sultan; sultanat | <role-head-of-state; <role-leader
role-pope | pope; pontiff; His Holiness; Holy Father | 교황 | សម្តេចប៉ាប | pape; souverain pontife; Saint-Père | <role-leader
role-supreme-leader | supreme leader; paramount leader; ayatollah; chairman of state affairs | 최고지도자; 국무위원장; 총비서 | មេដឹកនាំកំពូល; មេដឹកនាំជាន់ខ្ពស់ | guide suprême; dirigeant suprême; ayatollah | <role-leader
role-first-lady | first lady; first gentleman; second gentleman; spouse of the president | 영부인; 대통령 부인; 퍼스트레이디; 총리 부인; 부군 | ភរិយាប្រធានាធិបតី; ស្ត្រីទីមួយ; លោកជំទាវកិត្តិព្រឹទ្ធបណ្ឌិត | première dame; première Dame | <person-kind-spouse
role-minister | minister; ministerial; cabinet minister; secretary | 장관; 각료 | រដ្ឋមន្ត្រី; ទេសរដ្ឋមន្ត្រី | ministre; ministériel; ministérielle | <role-official
role-foreign-minister | foreign minister; minister of foreign affairs; foreign secretary; minister for foreign affairs; external affairs minister; top diplomat; FM; foreign ministers | 외교장관; 외교부장관; 외교부 장관; 외무장관; 외무상; 외교부장; 외무대신; 외무부 장관; 외상 | រដ្ឋមន្ត្រីការបរទេស; រដ្ឋមន្ត្រីក្រសួងការបរទេស | ministre des Affaires étrangères; chef de la diplomatie; cheffe de la diplomatie | <role-minister
role-defense-minister | defense minister; defence minister; minister of defense; minister of national defense; minister of defence; secretary of defense; secretary of war; defense secretary; defence secretary | 국방장관; 국방부장관; 국방부 장관; 국방상; 방위상; 국방부장 | រដ្ឋមន្ត្រីការពារជាតិ; រដ្ឋមន្ត្រីក្រសួងការពារជាតិ | ministre de la Défense; ministre des Armées; secrétaire à la Défense | <role-minister
role-finance-minister | finance minister; minister of finance; minister of economy and finance; treasury secretary; secretary of the treasury; economy minister; chancellor of the exchequer | 재무장관; 재정부장관; 기획재정부 장관; 재무부 장관; 경제부총리; 재무상 | រដ្ឋមន្ត្រីហិរញ្ញវត្ថុ; រដ្ឋមន្ត្រីក្រសួងសេដ្ឋកិច្ចនិងហិរញ្ញវត្ថុ; រដ្ឋមន្ត្រីសេដ្ឋកិច្ច | ministre des Finances; ministre de l'Économie; secrétaire au Trésor | <role-minister
role-interior-minister | interior minister; minister of interior; minister of the interior; home secretary; home affairs minister; secretary of homeland security | 내무장관; 내무부 장관; 행정안전부 장관; 국토안보장관 | រដ្ឋមន្ត្រីមហាផ្ទៃ; រដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃ | ministre de l'Intérieur; secrétaire à la Sécurité intérieure | <role-minister
role-justice-minister | justice minister; minister of justice; attorney general | 법무장관; 법무부 장관; 법무상; 검찰총장 | រដ្ឋមន្ត្រីយុត្តិធម៌; រដ្ឋមន្ត្រីក្រសួងយុត្តិធម៌; អគ្គព្រះរាជអាជ្ញា | ministre de la Justice; garde des Sceaux; procureur général | <role-minister
role-trade-minister | trade minister; commerce minister; minister of commerce; minister of trade; secretary of commerce; trade representative; commerce secretary; trade secretary; minister for trade | 통상장관; 무역장관; 산업통상자원부 장관; 상무장관; 상무부 장관; 통상교섭본부장; 무역대표 | រដ្ឋមន្ត្រីពាណិជ្ជកម្ម; រដ្ឋមន្ត្រីក្រសួងពាណិជ្ជកម្ម | ministre du Commerce; secrétaire au Commerce; représentant au commerce; représentante au commerce | <role-minister
role-health-minister | health minister; minister of health; health secretary; secretary of health and human services | 보건장관; 보건복지부 장관; 보건부 장관 | រដ្ឋមន្ត្រីសុខាភិបាល; រដ្ឋមន្ត្រីក្រសួងសុខាភិបាល | ministre de la Santé | <role-minister
role-energy-minister | energy minister; minister of energy; secretary of energy; energy secretary | 에너지장관; 에너지부 장관 | រដ្ឋមន្ត្រីថាមពល; រដ្ឋមន្ត្រីក្រសួងរ៉ែនិងថាមពល | ministre de l'Énergie; secrétaire à l'Énergie | <role-minister
role-labor-minister | labor minister; labour minister; minister of labor; minister of labour; secretary of labor; labor secretary | 노동장관; 고용노동부 장관; 노동부 장관 | រដ្ឋមន្ត្រីការងារ; រដ្ឋមន្ត្រីក្រសួងការងារ | ministre du Travail | <role-minister
role-agriculture-minister | agriculture minister; minister of agriculture; secretary of agriculture; agriculture secretary | 농림장관; 농림축산식품부 장관; 농업장관; 농무장관 | រដ្ឋមន្ត្រីកសិកម្ម; រដ្ឋមន្ត្រីក្រសួងកសិកម្ម | ministre de l'Agriculture | <role-minister
role-environment-minister | environment minister; climate minister; minister of environment; minister of the environment; climate envoy | 환경장관; 환경부 장관; 기후특사 | រដ្ឋមន្ត្រីបរិស្ថាន; រដ្ឋមន្ត្រីក្រសួងបរិស្ថាន | ministre de l'Environnement; envoyé pour le climat | <role-minister
role-education-minister | education minister; minister of education; secretary of education; education secretary | 교육장관; 교육부 장관 | រដ្ឋមន្ត្រីអប់រំ; រដ្ឋមន្ត្រីក្រសួងអប់រំ | ministre de l'Éducation | <role-minister
role-transport-minister | transport minister; minister of transport; secretary of transportation; transportation secretary | 교통장관; 국토교통부 장관; 교통부 장관 | រដ្ឋមន្ត្រីសាធារណការ; រដ្ឋមន្ត្រីដឹកជញ្ជូន | ministre des Transports | <role-minister
role-vice-minister | vice minister; deputy minister; vice-minister; vice foreign minister; deputy foreign minister; vice minister of foreign affairs; undersecretary; under secretary; under-secretary; parliamentary vice-minister | 차관; 외교부 차관; 외교차관; 부부장; 정무차관 | អនុរដ្ឋមន្ត្រី; រដ្ឋមន្ត្រីរង; រដ្ឋលេខាធិការ | vice-ministre; vice-ministre des Affaires étrangères; sous-secrétaire; ministre adjoint; ministre adjointe; ministre délégué; ministre déléguée | <role-official
role-first-vice-minister | 1st vice minister; first vice minister | 제1차관; 1차관 | អនុរដ្ឋមន្ត្រីទីមួយ; អនុរដ្ឋមន្ត្រីទី១ | premier vice-ministre; première vice-ministre | <role-vice-minister
role-second-vice-minister | 2nd vice minister; second vice minister; 2nd vice foreign minister; second vice foreign minister | 제2차관; 2차관; 외교부 제2차관; 외교부 2차관 | អនុរដ្ឋមន្ត្រីទីពីរ; អនុរដ្ឋមន្ត្រីទី២ | deuxième vice-ministre; second vice-ministre; seconde vice-ministre; 2e vice-ministre | <role-vice-minister
role-secretary-of-state | secretary of state; top U.S. diplomat; Secretary of State | 국무장관; 미 국무장관; 국무부 장관 | រដ្ឋមន្ត្រីការបរទេសអាមេរិក; រដ្ឋមន្ត្រីការបរទេសសហរដ្ឋអាមេរិក | secrétaire d'État; secrétaire d'État américain; chef de la diplomatie américaine | <role-foreign-minister; <role-minister
role-state-secretary | state secretary; minister of state; parliamentary secretary; senior minister | 국무상; 정무장관; 선임장관 | ទេសរដ្ឋមន្ត្រី; រដ្ឋលេខាធិការ | secrétaire d'État; ministre d'État; ministre principal | <role-official
role-assistant-secretary | assistant secretary; deputy assistant secretary; assistant secretary of state; deputy secretary; deputy secretary of state | 차관보; 부장관; 국무부 차관보; 부차관보; 국무부 부장관 | ជំនួយការរដ្ឋមន្ត្រី | secrétaire adjoint; secrétaire adjointe; secrétaire d'État adjoint; sous-secrétaire d'État | <role-official
role-secretary-general | secretary general; secretary-general; general secretary; secretariat; SG | 사무총장; 서기장; 총서기; 당서기 | អគ្គលេខាធិការ | secrétaire général; secrétaire générale | <role-leader; <role-official
role-national-security-advisor | national security advisor; national security adviser; NSA; security adviser; security advisor; deputy national security advisor | 국가안보보좌관; 안보보좌관; 국가안보실장; 안보실장; 국가안보실 차장 | ទីប្រឹក្សាសន្តិសុខជាតិ | conseiller à la sécurité nationale; conseillère à la sécurité nationale; conseiller pour la sécurité nationale | <role-advisor; <role-official
role-homeland-security-advisor | homeland security advisor; homeland security adviser | 국토안보보좌관 | | conseiller à la sécurité intérieure; conseillère à la sécurité intérieure | <role-advisor; <role-official
role-advisor | advisor; adviser; counsellor; counselor; senior advisor; special advisor; aide; consultant; mentor; advice; counsel; mentorship | 보좌관; 고문; 자문관; 보좌역; 참모; 자문; 조언; 조언자; 비서; 멘토; 자문위원 | ទីប្រឹក្សា; ជំនួយការ; យោបល់; ការប្រឹក្សា; អ្នកផ្តល់ប្រឹក្សា; ផ្តល់យោបល់; ផ្តល់ប្រឹក្សា | conseiller; conseillère; conseil; consultant; mentor; avis; collaborateur | <role-official
role-assistant | deputy assistant to the president; special assistant; assistant to the president; personal assistant; executive assistant | 비서관; 행정관; 특별보좌관; 특보 | ជំនួយការ | assistant; assistante; collaborateur | <role-official
role-deputy | deputy; second-in-command; number two | 부대표; 차석 | អនុប្រធាន | adjoint; adjointe; numéro deux; suppléant | <role-official
role-chief-of-staff | chief of staff; chief of cabinet; White House chief of staff | 비서실장; 대통령 비서실장 | នាយកខុទ្ទកាល័យ; នាយករងខុទ្ទកាល័យ | directeur de cabinet; chef de cabinet; secrétaire général de la Maison-Blanche | <role-official
role-spokesperson | spokesperson; spokesman; spokeswoman; press secretary; spokespeople | 대변인; 공보비서; 홍보수석 | អ្នកនាំពាក្យ | porte-parole | <role-official
role-ambassador | ambassador; ambassadress; ambassadorial; ambassador extraordinary and plenipotentiary; high commissioner to | 대사; 특명전권대사; 주재대사 | ឯកអគ្គរដ្ឋទូត; អគ្គរដ្ឋទូត; ឯកអគ្គរាជទូត; រដ្ឋទូត | ambassadeur; ambassadrice | <role-diplomat; <role-official
role-diplomat | diplomat; envoy; diplomatic corps; chargé d'affaires; charge d'affaires; attaché | 외교관; 외교사절; 대사대리; 영사관원; 외교단 | អ្នកការទូត; ការីទូត; ភារធារី | diplomate; chargé d'affaires; chargée d'affaires; corps diplomatique; attaché | <role-official
role-special-envoy | special envoy; special representative; presidential envoy; personal envoy; special coordinator; special presidential envoy | 특사; 특별대표; 대통령 특사; 특별 대표 | បេសកជនពិសេស; តំណាងពិសេស; ប្រេសិតពិសេស | envoyé spécial; envoyée spéciale; représentant spécial; représentante spéciale | <role-official
role-consul | consul; consul general; consular officer | 영사; 총영사 | កុងស៊ុល; អគ្គកុងស៊ុល | consul; consule; consul général; consule générale | <role-diplomat
role-permanent-representative | permanent representative; ambassador to the United Nations; representative to the United Nations | 상주대표; 유엔 대사; 주유엔대사 | តំណាងអចិន្ត្រៃយ៍ | représentant permanent; représentante permanente | <role-ambassador; <role-diplomat
role-representative | representative; delegate; representation | 대표; 대표자; 대리인 | តំណាង; អ្នកតំណាង | représentant; représentante; délégué; déléguée
role-delegation | delegation; negotiating team; visiting party; entourage | 대표단; 방문단; 사절단; 협상단; 수행단 | គណៈប្រតិភូ; ប្រតិភូ | délégation; équipe de négociation
role-negotiator | chief negotiator; lead negotiator; top negotiator | 협상가; 수석대표; 협상대표; 중재자; 중재국 | អ្នកចរចា; អ្នកសម្របសម្រួល | négociateur; négociatrice; médiateur; médiatrice | <role-official
role-director-general | director general; director-general; DG | 국장; 사무총장; 총국장; 청장 | អគ្គនាយក | directeur général; directrice générale | <role-official
role-director | director; executive director; managing director; acting director; deputy director; senior director | 국장; 소장; 원장; 이사; 실장 | នាយក; នាយិកា; ប្រធាននាយកដ្ឋាន | directeur; directrice; directeur exécutif; directrice exécutive | <role-official
role-head-of | head; chief; director of the delegation | 수장; 단장; 본부장 | ប្រមុខ | chef; cheffe; patron; patronne | <role-leader
role-administrator | USAID administrator; FEMA administrator; EPA administrator; NASA administrator | 처장; 청장; 행정관; 위원 | អភិបាលកម្មវិធី; ស្នងការ | administrateur; administratrice; commissaire | <role-official
role-high-representative | high representative; high representative for foreign affairs; HR/VP | 고위대표; 외교안보 고위대표 | តំណាងជាន់ខ្ពស់ | haut représentant; haute représentante | <role-official
role-high-commissioner | high commissioner | 고등판무관; 최고대표 | ឧត្តមស្នងការ | haut-commissaire; haut commissaire; haute-commissaire | <role-official
role-commission-president | President of the European Commission; European Commission president; Commission president | 집행위원장; 유럽집행위원장; EU 집행위원장 | ប្រធានគណៈកម្មការអឺរ៉ុប; ប្រធានគណៈកម្មាធិការអឺរ៉ុប | président de la Commission européenne; présidente de la Commission européenne; présidente de la Commission | <role-leader
role-council-president | President of the European Council; European Council president; Council president | 상임의장; EU 정상회의 상임의장; 이사회 의장 | ប្រធានក្រុមប្រឹក្សាអឺរ៉ុប | président du Conseil européen; présidente du Conseil européen | <role-leader
role-chair | chair; chairman; chairwoman; chairperson; co-chair; chairmanship | 의장; 위원장; 회장; 공동의장; 이사장 | ប្រធាន; សហប្រធាន; ប្រធានគណៈកម្មាធិការ | président; présidente; coprésident; présider; coprésidente | <role-leader
role-speaker-of-parliament | speaker; speaker of the House; president of the National Assembly; president of the Senate; parliament speaker; House Speaker; speaker of parliament; assembly speaker | 국회의장; 하원의장; 상원의장; 의회 의장; 의장 | ប្រធានរដ្ឋសភា; ប្រធានព្រឹទ្ធសភា | président de l'Assemblée; président de l'Assemblée nationale; président du Sénat; présidente de l'Assemblée nationale; présidente de la Chambre; président de la chambre | <role-leader
role-senator | senator; senators; Sen. | 상원의원; 상원 의원 | សមាជិកព្រឹទ្ធសភា | sénateur; sénatrice | <role-lawmaker
role-lawmaker | lawmaker; legislator; member of parliament; MP; congressman; congresswoman; member of Congress; parliamentarian; congressmember | 국회의원; 의원; 하원의원; 입법자 | សមាជិកសភា; តំណាងរាស្ត្រ; សមាជិករដ្ឋសភា | parlementaire; député; députée; législateur; élu | <role-official
role-majority-leader | majority leader; minority leader; party leader; opposition leader; whip; leader of the opposition | 원내대표; 당대표; 야당 대표; 당 대표 | មេបក្សប្រឆាំង; មេដឹកនាំបក្សប្រឆាំង | chef de la majorité; chef de la minorité; chef de l'opposition; cheffe de l'opposition; chef de parti | <role-leader
role-governor | governor; governorship; provincial governor; head of province | 주지사; 도지사; 지사; 총재 | អភិបាលខេត្ត; អភិបាលរដ្ឋ; អភិបាល; ទេសាភិបាល; អភិបាលរាជធានី | gouverneur; gouverneure; préfet | <role-official
role-mayor | mayor; mayoral; city leader | 시장 | អភិបាលក្រុង; ចៅហ្វាយក្រុង; អភិបាលរាជធានី | maire; bourgmestre; mairesse | <role-official
role-general | military general; army general; lieutenant general; major general; brigadier general; four-star general; Gen.; commander-in-chief; military commander; army chief; colonel; combatant commander; force commander | 장군; 대장; 사령관; 중장; 소장; 총사령관; 대령 | ឧត្តមសេនីយ៍; នាយឧត្តមសេនីយ៍; អគ្គមេបញ្ជាការ; មេបញ្ជាការ; វរសេនីយ៍ | général d'armée; commandant; commandant en chef; chef militaire; colonel | <role-official
role-admiral | admiral; vice admiral; rear admiral | 제독; 해군대장 | ឧត្តមនាវី; នាយឧត្តមនាវី | amiral; vice-amiral | <role-general
role-chief-of-defense | chairman of the joint chiefs; joint chiefs of staff; chief of defense; chief of defence staff; chief of the general staff | 합참의장; 합동참모의장; 총참모장; 합동참모본부 | អគ្គសេនាធិការ; អគ្គសេនាធិការចម្រុះ | chef d'état-major; chef d'état-major des armées | <role-general
role-judge | judge; magistrate; chief justice; jurist | 판사; 대법관; 법관; 재판관; 대법원장 | ចៅក្រម | juge; magistrat; magistrate | <role-official
role-prosecutor | prosecutor; public prosecutor; district attorney | 검사; 검찰관 | ព្រះរាជអាជ្ញា; អយ្យការ | procureur; procureure; parquet | <role-official
role-lawyer | lawyer; attorney; counsel; barrister; solicitor | 변호사; 변호인; 법률가 | មេធាវី | avocat; avocate; juriste
role-police-officer | police officer; policeman; policewoman; cop; sheriff; police chief; commissioner general | 경찰관; 경찰청장; 형사; 경찰관계자 | នគរបាល; មន្ត្រីនគរបាល; ប៉ូលិស; អគ្គស្នងការ; ស្នងការ | policier; policière; agent de police; gendarme; commissaire de police | <role-official
role-ceo | chief executive; CEO; chief executive officer; managing director; company head; business leader; business executive; corporate executive; industry leader; captain of industry | 최고경영자; 대표이사; 사장; 기업인; 경영자; 기업 총수; 회장 | នាយកប្រតិបត្តិ; អគ្គនាយកប្រតិបត្តិ; មេដឹកនាំអាជីវកម្ម | PDG; chef d'entreprise; directeur général; patron; dirigeant d'entreprise; cadre dirigeant
role-founder | founder; co-founder; cofounder; who founded; founding member; pioneer; father of | 설립자; 창립자; 창업자; 공동창업자; 창시자; 창립회원; 개척자 | ស្ថាបនិក; អ្នកបង្កើត; សហស្ថាបនិក; បិតា | fondateur; fondatrice; cofondateur; cofondatrice; pionnier; membre fondateur; créateur; initiateur
role-professor | professor; academic; scholar; lecturer; dean; researcher | 교수; 학자; 연구원; 학계 | សាស្ត្រាចារ្យ; អ្នកប្រាជ្ញ; អ្នកស្រាវជ្រាវ | professeur; professeure; universitaire; chercheur; chercheuse; érudit
role-scientist | scientist; scientific researcher; astronaut; engineer | 과학자; 우주비행사; 기술자; 엔지니어 | អ្នកវិទ្យាសាស្ត្រ; វិស្វករ | scientifique; ingénieur; ingénieure; astronaute
role-surgeon-general | chief medical officer; surgeon general; chief medical advisor | 의무총감; 수석 의료자문관 | | administrateur de la santé publique; médecin-chef | <role-official
role-interim | acting; interim; caretaker; ad interim | 대행; 권한대행; 직무대행 | ស្តីទី; ស្ដីទី | par intérim; intérimaire
role-honorific | excellency; His Excellency; Her Excellency; Majesty; Highness; honorable; honourable; honorific | 각하; 전하; 폐하; 여사; 귀하; 경칭; 존칭 | ឯកឧត្តម; លោកជំទាវ; សម្តេច; សម្ដេច; អ្នកឧកញ៉ា; ព្រះតេជគុណ | Excellence; Son Excellence; Majesté; Altesse; honorable
role-samdech | Samdech; Samdach; Samdech Techo; Samdech Thipadei; Samdech Moha Borvor Thipadei | 삼덱; 섬닥 | សម្តេចតេជោ; សម្ដេចតេជោ; សម្តេចមហាបវរធិបតី; សម្ដេចមហាបវរធិបតី | Samdech | <role-honorific

# How people stand to a meeting
role-counterpart | counterpart; opposite number; homologue | 상대방; 카운터파트; 상대측; 맞상대 | សមភាគី; ដៃគូសន្ទនា | homologue; interlocuteur; interlocutrice; vis-à-vis
role-guest | guest; visitor; invitee; invited guest | 손님; 방문객; 내빈; 귀빈; 초청객 | ភ្ញៀវ; ភ្ញៀវកិត្តិយស | invité; invitée; hôte; visiteur; visiteuse
role-host | host; hosted; hosting; host country; hostess; play host; lay on; organisation of the event; organised by; organized by; organise the event; organize the event | 주최국; 주최자; 주최; 개최국; 초청국 | ម្ចាស់ផ្ទះ; ម្ចាស់ផ្ទះរៀបចំ; ធ្វើជាម្ចាស់ផ្ទះ; រៀបចំ | hôte; pays hôte; hôtesse; organisateur; accueillir; organiser la réunion; organisé par | <hold-event
role-participant | participant; attendee; attend; participation; participate; took part; take part; attendance; attendees; attended; be present; present at; in attendance; taken part; who came; show up; showed up; sit in on | 참석자; 참가자; 참석; 참여; 배석; 배석자; 참가; 동석; 자리했; 자리를 함께 | អ្នកចូលរួម; ចូលរួម; អញ្ជើញចូលរួម; ការចូលរួម; មានវត្តមាន; វត្តមាន | participant; participante; participer; participation; assister; assister à; prendre part; être présent; présence; présent; participé; pris part
role-member | member; membership; member state; member states; member country; participant; part of the group; belong to; participating country; affiliate | 회원; 회원국; 구성원; 위원; 회원사; 가입국; 참가국; 일원; 단원; 소속 | សមាជិក; រដ្ឋសមាជិក; ប្រទេសសមាជិក; សមាជិកភាព; អ្នកចូលរួម | membre; adhérent; État membre; États membres; pays membre; participant; adhésion; affilié
role-partner | partner; partners; partner country; associate | 파트너; 동반자; 협력국; 협력 상대 | ដៃគូ; ដៃគូអភិវឌ្ឍន៍ | partenaire; associé
role-ally | ally; allies; allied; friendly country; treaty ally | 동맹국; 우방; 우방국; 동맹 | សម្ព័ន្ធមិត្ត; មិត្តប្រទេស; បក្សសម្ព័ន្ធ | allié; alliée; pays ami
role-successor | successor; replacement; heir | 후임; 후임자; 후계자 | អ្នកស្នងតំណែង; អ្នកបន្តវេន | successeur; successeure; remplaçant
role-predecessor | predecessor; former holder | 전임자; 전임 | អ្នកកាន់តំណែងមុន | prédécesseur | !role-successor
role-candidate | candidate; nominee; contender | 후보; 후보자; 지명자 | បេក្ខជន | candidat; candidate
role-author | signatory; signer | 서명국; 서명자; 저자 | ហត្ថលេខី; អ្នកនិពន្ធ | signataire; auteur; autrice
role-witness | witness; bystander; eyewitness | 증인; 목격자 | សាក្សី | témoin

# Kinds of people
person-kind-people | people; peoples; ppl; population; public; folk; men and women; persons; individuals; humans; the public; populace | 국민; 사람; 인민; 대중; 사람들; 양국 국민 | ប្រជាជន; ប្រជាពលរដ្ឋ; មនុស្ស; ប្រជារាស្ត្រ; មហាជន; សាធារណជន | peuple; population; gens; personne; public; individu
person-kind-national | national; nationals; citizen; citizens; passport holder; compatriot; countryman | 국민; 국적자; 시민; 동포; 교민; 재외국민 | ជនជាតិ; ពលរដ្ឋ; ជនរួមជាតិ | ressortissant; ressortissante; citoyen; citoyenne; compatriote | <person-kind-people
person-kind-foreigner | foreigner; foreign national; expatriate; expat; alien; noncitizen; non-citizen | 외국인; 이방인; 외국 국적자; 체류 외국인 | ជនបរទេស | ressortissant étranger; ressortissante étrangère; expatrié; expatriée; citoyen étranger | <person-kind-people
person-kind-civilian | civilian; non-combatant; noncombatant; innocent people | 민간인; 비전투원; 양민 | ជនស៊ីវិល; ពលរដ្ឋស៊ីវិល | civil; civile; non-combattant; population civile | <person-kind-people
person-kind-resident | resident; inhabitant; local people; locals; villager; dweller | 거주자; 거주민; 현지 주민; 마을 주민; 주민 | អ្នកស្រុក; អ្នកភូមិ; អ្នករស់នៅ; និវាសនជន | résident; résidente; habitant; habitante; villageois; riverain | <person-kind-people
person-kind-migrant | migrant; immigrant; emigrant; asylum seeker; undocumented; irregular migrant | 이주민; 이민자; 난민 신청자; 불법체류자; 이주자 | ជនចំណាកស្រុក; ជនអន្តោប្រវេសន៍; ពលករចំណាកស្រុក | migrant; migrante; immigré; immigrée; demandeur d'asile; sans-papiers | <person-kind-people
person-kind-refugee | refugee; displaced person; displaced people; internally displaced; IDP; evacuee; displacement | 난민; 피난민; 실향민; 이재민; 국내 실향민; 피란민 | ជនភៀសខ្លួន; ជនរត់ភៀសខ្លួន | réfugié; réfugiée; déplacé; déplacée; personne déplacée; évacué | <person-kind-people
person-kind-diaspora | diaspora; overseas community; community abroad; expatriate; overseas koreans; expat; people living abroad; overseas cambodian | 디아스포라; 재외동포; 교민사회; 한인회; 교포; 교민; 해외동포; 한인; 재외국민 | សហគមន៍ក្រៅប្រទេស; ពលរដ្ឋនៅក្រៅប្រទេស; អាណិកជន; ពលរដ្ឋនៅបរទេស; សហគមន៍ខ្មែរ; ខ្មែរនៅក្រៅប្រទេស; ប្រជាពលរដ្ឋខ្មែរនៅបរទេស | diaspora; communauté à l'étranger; expatrié; ressortissants à l'étranger | <person-kind-people
person-kind-victim | victim; victims; casualty; survivor; injured; wounded; affected people; the injured; sufferer; those affected | 피해자; 희생자; 사상자; 생존자; 부상자 | ជនរងគ្រោះ; អ្នករងគ្រោះ; អ្នករស់រានមានជីវិត; អ្នករងរបួស | victime; survivant; survivante; blessé; blessée; sinistré | <person-kind-people
person-kind-suspect | suspect; defendant; alleged offender; offender; perpetrator; culprit; wrongdoer | 용의자; 피의자; 혐의자; 피고인; 가해자; 범인; 범죄자 | ជនសង្ស័យ; ជនត្រូវចោទ; ចុងចោទ; ជនដៃដល់ | suspect; suspecte; accusé; accusée; prévenu; auteur présumé; mis en cause; délinquant | <person-kind-people
person-kind-criminal | criminal; gangster; scammer; fraudster; trafficker; smuggler; swindler; crook; con artist; hacker | 범죄자; 사기꾼; 밀매업자; 인신매매범; 밀수업자; 해커; 조직원; 사기범 | ឧក្រិដ្ឋជន; ជនឆបោក; ជនជួញដូរ; ជនល្មើស; ហេកឃ័រ | criminel; criminelle; escroc; trafiquant; trafiquante; passeur; pirate informatique; arnaqueur | <person-kind-suspect
person-kind-prisoner | prisoner; detainee; inmate; captive; jailed people | 수감자; 재소자; 구금자; 억류자 | អ្នកទោស; ជនជាប់ឃុំ; អ្នកជាប់ឃុំ; អ្នកជាប់ពន្ធនាគារ | prisonnier; prisonnière; détenu; détenue; captif; captive | <person-kind-people
person-kind-hostage | hostage; hostages; abductee; kidnapped person; wrongfully detained | 인질; 피랍자; 납북자; 억류 국민 | ចំណាប់ខ្មាំង; អ្នកត្រូវចាប់ពង្រត់ | otage; personne enlevée | <person-kind-people
person-kind-soldier | soldier; troop; troops; serviceman; servicewoman; service member; servicemember; servicepeople; military personnel; warfighter; combatant; fighter; men in uniform; personnel in uniform | 군인; 병사; 장병; 병력; 군 장병; 전투원; 부대원 | ទាហាន; យុទ្ធជន; កងទ័ព; យោធិន | soldat; soldate; troupe; combattant; combattante | <person-kind-people; <org-army
person-kind-veteran | veteran; ex-serviceman; former soldier | 참전용사; 재향군인; 퇴역군인; 참전 용사 | អតីតយុទ្ធជន | ancien combattant; vétéran | <person-kind-people
person-kind-peacekeeper | peacekeeper; blue helmet; peacekeeping force | 평화유지군; 평화유지요원 | កងរក្សាសន្តិភាព; មួកខៀវ | casque bleu; Casques bleus; soldat de la paix | <person-kind-people
person-kind-terrorist | terrorist; extremist; jihadist; gunman | 테러리스트; 테러범; 극단주의자 | ភេរវករ; ភេរវជន; ពួកជ្រុលនិយម; ពួកបះបោរ | terroriste; extrémiste; djihadiste; combattant armé | <person-kind-people
person-kind-journalist | journalist; reporter; correspondent; press corps; news people | 기자; 언론인; 특파원; 취재진; 기자단 | អ្នកសារព័ត៌មាន; អ្នកកាសែត; អ្នកយកព័ត៌មាន | journaliste; reporter; correspondant; correspondante | <person-kind-people
person-kind-activist | campaigner; human rights defender; advocate; demonstrator | 운동가; 인권운동가; 반체제인사 | អ្នកការពារសិទ្ធិមនុស្ស | militant; militante; défenseur des droits; activiste; manifestante | <person-kind-people
person-kind-expert | expert; specialist; analyst; technical expert; consultant; adviser; professional | 전문가; 분석가; 전문인력; 컨설턴트; 자문관; 전문인 | អ្នកជំនាញ; អ្នកវិភាគ; អ្នកឯកទេស; ទីប្រឹក្សាបច្ចេកទេស; ជំនាញការ | expert; experte; spécialiste; analyste; consultant; professionnel | <person-kind-people
person-kind-worker | worker; workers; employee; labourer; laborer; workforce; staff; personnel; employees; jobholder | 근로자; 노동자; 직원; 인력; 종사자; 종업원; 일꾼 | កម្មករ; បុគ្គលិក; និយោជិត; ពលករ; កម្មករនិយោជិត; កម្លាំងពលកម្ម | travailleur; travailleuse; employé; employée; ouvrier; ouvrière; salarié; salariée; personnel; main-d'œuvre | <person-kind-people
person-kind-migrant-worker | migrant worker; foreign worker; guest worker; seasonal worker | 이주노동자; 외국인 근로자; 외국인노동자; 계절근로자 | ពលករចំណាកស្រុក; ពលករខ្មែរ; ពលករបរទេស | travailleur migrant; travailleuse migrante; travailleur étranger; travailleur saisonnier | <person-kind-worker; <person-kind-migrant
person-kind-employer | employer; small business owner; businesspeople; self-employed; boss at work | 고용주; 사업주; 소상공인; 자영업자; 사용자 | និយោជក; អ្នកវិនិយោគ; ម្ចាស់អាជីវកម្ម; ថៅកែ | employeur; employeuse; entrepreneure; patron | <person-kind-people
person-kind-investor | investor; shareholder; financier; fund manager | 투자자; 주주; 투자가 | វិនិយោគិន; អ្នកវិនិយោគ; ភាគទុនិក | investisseur; investisseuse; actionnaire | <person-kind-people
person-kind-farmer | farmer; rancher; grower; agricultural worker; peasant; farm; smallholder; farmland | 농민; 농부; 농업인; 목장주; 축산농가; 농가; 농장; 농촌 | កសិករ; អ្នកនេសាទ; ប្រជាកសិករ; ចម្ការ; កសិដ្ឋាន; អ្នកស្រែ; ស្រែ | agriculteur; agricultrice; paysan; paysanne; éleveur; pêcheur; exploitant agricole; cultivateur; fermier; ferme | <person-kind-people
person-kind-consumer | consumer; customer; buyer; client; shopper; user; subscriber | 소비자; 고객; 구매자; 이용자; 사용자 | អ្នកប្រើប្រាស់; អតិថិជន; អ្នកទិញ | consommateur; consommatrice; client; cliente; acheteur; utilisateur; utilisatrice | <person-kind-people
person-kind-tourist | tourist; traveller; traveler; holidaymaker; vacationer | 관광객; 여행객 | ភ្ញៀវទេសចរ; ទេសចរ; អ្នកទេសចរណ៍ | touriste; voyageuse; passagère; vacancier | <person-kind-people
person-kind-doctor | doctor; physician; surgeon; medic; medical worker; healthcare worker; health worker; clinician | 의료진; 의료인; 전문의; 의사들; 보건의료인력; 의료인력 | វេជ្ជបណ្ឌិត; គ្រូពេទ្យ; បុគ្គលិកសុខាភិបាល; បុគ្គលិកពេទ្យ | médecin; docteur; chirurgien; soignant; soignante; personnel de santé; agent de santé | <person-kind-people
person-kind-nurse | nurse; midwife; caregiver; carer | 간호사; 조산사; 간병인; 돌봄종사자 | គិលានុបដ្ឋាក; គិលានុបដ្ឋាយិកា; ឆ្មប | infirmier; infirmière; sage-femme; aide-soignant; aidant | <person-kind-people
person-kind-patient | patient; sick person; infected person | 환자; 감염자; 확진자 | អ្នកជំងឺ; អ្នកឆ្លង | patient; patiente; malade | <person-kind-people
person-kind-teacher | teacher; educator; instructor; trainer; schoolteacher; faculty; tutor | 교사; 교원; 선생님; 강사; 교육자 | គ្រូ; គ្រូបង្រៀន; លោកគ្រូអ្នកគ្រូ; គ្រូឧទ្ទេស | enseignant; enseignante; instituteur; institutrice; formateur; formatrice; maître | <person-kind-people
person-kind-student | student; pupil; trainee; apprentice; scholar; graduate; undergraduate; schoolchildren; intern; learner; graduate student; international student; exchange student | 학생; 유학생; 대학생; 연수생; 졸업생; 견습생; 장학생; 교환학생; 재학생 | សិស្ស; និស្សិត; សិក្ខាកាម; កម្មសិក្សាការី; សិស្សានុសិស្ស; និស្សិតបរទេស | étudiant; étudiante; élève; apprenti; apprentie; stagiaire; diplômé; boursier; écolier; lycéen; apprenant; étudiant étranger | <person-kind-people
person-kind-youth | youth; young people; young person; teenager; adolescent; teen; young leaders; younger generation | 청년; 청소년; 젊은이; 십대; 미래세대; 젊은 세대 | យុវជន; យុវវ័យ; ក្មេងជំទង់; យុវជនជំនាន់ក្រោយ | jeune; jeunesse; adolescent; adolescente; jeunes gens | <person-kind-people
person-kind-child | child; children; kid; kids; infant; baby; minor; toddler; newborn | 아동; 어린이; 아이; 아이들; 영유아; 미성년자; 자녀; 소아 | កុមារ; ក្មេង; ទារក; អនីតិជន | enfant; gosse; bébé; nourrisson; mineur; mineure; nouveau-né | <person-kind-people
person-kind-girl | girl; girls; schoolgirl | 소녀; 여학생 | ក្មេងស្រី; កុមារី; យុវនារី | fille; fillette; jeune fille | <person-kind-child; <person-kind-woman
person-kind-boy | boy; boys; schoolboy | 소년; 남학생 | ក្មេងប្រុស | garçon; garçonnet | <person-kind-child; <person-kind-man
person-kind-woman | woman; women; female; lady; ladies; feminine | 여성; 여자; 여인; 숙녀 | ស្ត្រី; នារី | femme; dame; féminin; féminine | <person-kind-people
person-kind-man | man; men; male; gentleman; gentlemen; guy | 남성; 남자; 신사 | បុរស | homme; monsieur; masculin; mâle | <person-kind-people
person-kind-elder | elderly; senior citizen; older people; older Americans; elder; retiree; pensioner; seniors; old people | 노인; 어르신; 고령자; 은퇴자; 연금수급자; 원로 | មនុស្សចាស់; ចាស់ជរា; វ័យចំណាស់; អ្នកចូលនិវត្តន៍ | personne âgée; aîné; retraité; retraitée; senior; vieillard | <person-kind-people
person-kind-family | family; families; relative; relatives; kin; next of kin; loved one; household | 가족; 유가족; 친척; 친지; 가정; 가구; 유족 | គ្រួសារ; សាច់ញាតិ; ញាតិមិត្ត; គ្រួសារសព | famille; proche; parenté; foyer; ménage; familial; familiale | <person-kind-people
person-kind-parent | parent; parental; mother and father; guardian | 부모; 학부모; 부모님 | ឪពុកម្តាយ; ឪពុកម្ដាយ; មាតាបិតា; អាណាព្យាបាល | parent; parental; parents | <person-kind-family
person-kind-mother | mother; mom; mum; maternal; motherhood | 어머니; 모친; 엄마; 산모 | ម្តាយ; ម្ដាយ; មាតា | mère; maman; maternel; maternité | <person-kind-parent; <person-kind-woman
person-kind-father | father; dad; paternal; fatherhood | 아버지; 부친; 아빠 | ឪពុក; បិតា | père; papa; paternel | <person-kind-parent; <person-kind-man
person-kind-spouse | spouse; married couple; fiancé; fiancée; married to; partner in marriage | 배우자; 부부; 약혼자 | សហព័ទ្ធ; ភរិយា; ស្វាមី; ប្តី; ប្ដី; គូស្វាមីភរិយា | époux; épouse; conjoint; conjointe | <person-kind-family
person-kind-wife | wife | 아내; 부인; 집사람 | ភរិយា; ប្រពន្ធ; លោកជំទាវ | femme; épouse | <person-kind-spouse; <person-kind-woman
person-kind-husband | husband | 남편; 부군 | ស្វាមី | mari; époux | <person-kind-spouse; <person-kind-man
person-kind-widow | widow; widower | 미망인; 유족 부인 | ស្ត្រីមេម៉ាយ | veuve; veuf | <person-kind-spouse
person-kind-son | son; sons; his boy | 아들; 장남 | កូនប្រុស; បុត្រ; បុត្រា | fils | <person-kind-family
person-kind-daughter | daughter; his girl | 딸; 따님; 장녀 | កូនស្រី; បុត្រី | fille | <person-kind-family
person-kind-sibling | sibling; siblings; fraternal; brotherhood | 형제자매; 남매; 동생 | បងប្អូន; ភាតរភាព; បងប្អូនប្រុស | fratrie; fraternel; fraternité | <person-kind-family
person-kind-brother | brother | 형제; 오빠; 남동생 | បងប្រុស; ប្អូនប្រុស | frère | <person-kind-sibling
person-kind-sister | sister | 자매; 누나; 언니; 여동생 | បងស្រី; ប្អូនស្រី | sœur | <person-kind-sibling
person-kind-friend | friend; pal; buddy; companion; friends | 친구; 벗; 우인 | មិត្ត; មិត្តភក្តិ; សម្លាញ់ | ami; amie; copain; compagnon; camarade
person-kind-enemy | enemy; foe; adversary; opponent; rival; competitor; aggressor | 적대국; 적국; 적대세력; 경쟁자; 경쟁국; 침략자 | សត្រូវ; គូប្រកួត; គូបដិបក្ខ; ពួកឈ្លានពាន | ennemi; ennemie; adversaire; rival; rivale; concurrent; agresseur; opposant
person-kind-voter | voter; electorate; elector; constituent | 유권자; 투표자; 선거인 | អ្នកបោះឆ្នោត | électeur; électrice; électorat; votant | <person-kind-people
person-kind-taxpayer | taxpayer; ratepayer | 납세자 | អ្នកជាប់ពន្ធ | contribuable | <person-kind-people
person-kind-beneficiary | beneficiary; recipient | 수혜자; 수급자 | អ្នកទទួលផល | bénéficiaire; destinataire | <person-kind-people
person-kind-homeowner | homeowner; homebuyer; home owner | 주택 소유자; 주택구매자 | ម្ចាស់ផ្ទះ | propriétaire | <person-kind-people
person-kind-borrower | borrower; debtor | 대출자; 채무자; 차주 | អ្នកខ្ចី; កូនបំណុល | emprunteur; débiteur | <person-kind-people
person-kind-tenant | renter; tenant | 세입자; 임차인 | អ្នកជួល | locataire | <person-kind-people
person-kind-minority | minority; ethnic minority; indigenous people; indigenous; tribal; tribe; Native American; native people; first nations; ethnic group; religious minority | 소수민족; 원주민; 토착민; 소수자; 소수집단; 부족 | ជនជាតិភាគតិច; ជនជាតិដើមភាគតិច; កុលសម្ព័ន្ធ | minorité; autochtone; indigène; tribu; tribal; tribale; peuple autochtone; minorité ethnique | <person-kind-people
person-kind-disabled | disabled; person with disabilities; people with disabilities; disability; handicapped | 장애인 | ជនពិការ; ពិការភាព | handicapé; handicapée; personne handicapée; handicap | <person-kind-people
person-kind-poor | poor; the needy; low-income; vulnerable people; vulnerable group | 저소득층; 취약계층; 가난한 사람; 빈민 | ជនក្រីក្រ; ជនងាយរងគ្រោះ; គ្រួសារក្រីក្រ | démuni; défavorisé; personne vulnérable | <person-kind-people
person-kind-homeless | homeless; homelessness; unhoused; houseless | 노숙자; 노숙인; 홈리스 | អ្នកគ្មានផ្ទះសម្បែង; គ្មានផ្ទះ | sans-abri; sans domicile fixe; SDF | <person-kind-people
person-kind-orphan | orphan; orphaned; unaccompanied minor; unaccompanied child | 고아; 보호자 없는 아동 | កុមារកំព្រា | orphelin; orpheline; mineur non accompagné | <person-kind-child
person-kind-responder | first responder; firefighter; rescuer; rescue worker; emergency worker; paramedic; fire brigade | 소방관; 구조대; 구조대원; 응급구조사; 초동대응자; 구급대원 | អ្នកសង្គ្រោះ; កងកម្លាំងសង្គ្រោះ; អ្នកពន្លត់អគ្គិភ័យ; ក្រុមសង្គ្រោះ | secouriste; pompier; sauveteur; premier intervenant; ambulancier | <person-kind-worker
person-kind-volunteer | volunteer; voluntary worker; volunteering; philanthropist; donor; voluntary; peace corps; volunteerism | 자원봉사자; 봉사단; 봉사자; 기부자; 공여국; 독지가; 자원봉사 | អ្នកស្ម័គ្រចិត្ត; សប្បុរសជន; ម្ចាស់ជំនួយ; ស្ម័គ្រចិត្ត; យុវជនស្ម័គ្រចិត្ត | bénévole; volontaire; donateur; donatrice; bailleur de fonds; philanthrope; bénévolat; volontariat | <person-kind-people
person-kind-aid-worker | aid worker; humanitarian worker; relief worker; missionary | 구호요원; 인도적 지원 인력; 구호 활동가; 선교사 | បុគ្គលិកមនុស្សធម៌; អ្នកធ្វើការសង្គ្រោះ | travailleur humanitaire; humanitaire; missionnaire | <person-kind-worker
person-kind-athlete | athlete; player; sportsman; sportswoman; Olympian; coach; champion | 선수; 운동선수; 국가대표; 감독; 코치; 챔피언 | កីឡាករ; អត្តពលិក; កីឡាការិនី; គ្រូបង្វឹក; ជើងឯក | athlète; sportif; sportive; joueur; joueuse; entraîneur; champion; championne | <person-kind-people
person-kind-artist | artist; singer; actor; actress; musician; filmmaker; writer; performer; dancer; painter | 예술가; 가수; 배우; 음악가; 영화감독; 작가; 예술인; 연예인 | សិល្បករ; តារា; អ្នកចម្រៀង; តារាចម្រៀង; អ្នកនិពន្ធ; សិល្បការិនី | artiste; chanteur; chanteuse; acteur; actrice; musicien; cinéaste; écrivain; danseur | <person-kind-people
person-kind-clergy | priest; monk; imam; bishop; cardinal; pastor; rabbi; clergy; religious leader; faith leader; cleric; archbishop; patriarch | 성직자; 승려; 스님; 신부; 목사; 주교; 추기경; 종교지도자; 이맘; 랍비 | ព្រះសង្ឃ; លោកសង្ឃ; បូជាចារ្យ; សម្តេចព្រះសង្ឃរាជ; មេដឹកនាំសាសនា; អ៊ីម៉ាំ | prêtre; moine; imam; évêque; cardinal; pasteur; rabbin; clergé; chef religieux; patriarche | <person-kind-people
person-kind-union | trade unionist; union leader; union member | 노조원; 조합원; 노조 지도자 | សមាជិកសហជីព; មេដឹកនាំសហជីព | syndicaliste; responsable syndical; syndiqué | <person-kind-worker
person-kind-stakeholder | stakeholder; interested party; interested parties; actor | 이해관계자; 이해당사자; 당사자; 관련 당사자; 행위자 | ភាគីពាក់ព័ន្ធ; អ្នកពាក់ព័ន្ធ | partie prenante; partie intéressée; acteur; intervenant
person-kind-smuggled-victim | trafficking victim; trafficked person; forced labor victim | 인신매매 피해자; 강제노동 피해자; 감금 피해자 | ជនរងគ្រោះនៃការជួញដូរមនុស្ស | victime de la traite; victime de traite | <person-kind-victim
person-kind-dead | dead; deceased; fatality; fatalities; death toll; killed people; lost their lives | 사망자; 고인; 순직자; 전사자 | អ្នកស្លាប់; អ្នកដែលបានស្លាប់; មរណជន | mort; défunt; décédé; disparu; tué; bilan des morts | <person-kind-people; <death-casualty
person-kind-missing | missing person; missing people; missing; disappeared; gone missing; disappear; disappearance; vanish; whereabouts unknown; lost contact; unaccounted for | 실종자; 행방불명자; 실종; 행방불명; 연락 두절; 사라졌; 사라진; 실종됐 | អ្នកបាត់ខ្លួន; ជនបាត់ខ្លួន; បាត់ខ្លួន; ការបាត់ខ្លួន; បាត់ដំណឹង; បាត់ស្រមោល; ដាច់ដំណឹង | personne disparue; porté disparu; disparue; disparu; disparition; disparaître; introuvable; sans nouvelles | <person-kind-people
person-kind-middle-class | middle class; working people; working families; working class; hardworking families; middle-income family | 중산층; 서민; 노동계층; 근로 가정 | វណ្ណៈកណ្តាល; វណ្ណៈកណ្ដាល | classe moyenne; classes moyennes; classe ouvrière | <person-kind-people

# The United Nations and its agencies
org-un | United Nations; UN; U.N.; United Nations Organization | 유엔; 국제연합 | អង្គការសហប្រជាជាតិ; សហប្រជាជាតិ | Nations Unies; ONU; Organisation des Nations Unies
org-unsc | United Nations Security Council; UN Security Council; Security Council; UNSC | 안보리; 안전보장이사회; 유엔안보리; 유엔 안보리; 유엔 안전보장이사회 | ក្រុមប្រឹក្សាសន្តិសុខ; ក្រុមប្រឹក្សាសន្តិសុខអង្គការសហប្រជាជាតិ | Conseil de sécurité; Conseil de sécurité des Nations Unies; Conseil de sécurité de l'ONU | <org-un
org-unga | United Nations General Assembly; UN General Assembly; UNGA; General Assembly | 유엔총회; 유엔 총회 | មហាសន្និបាតអង្គការសហប្រជាជាតិ; មហាសន្និបាត | Assemblée générale des Nations Unies; Assemblée générale de l'ONU; Assemblée générale | <org-un
org-unhrc | Human Rights Council; UN Human Rights Council; UNHRC | 인권이사회; 유엔인권이사회; 유엔 인권이사회 | ក្រុមប្រឹក្សាសិទ្ធិមនុស្ស | Conseil des droits de l'homme | <org-un
org-ohchr | OHCHR; Office of the High Commissioner for Human Rights; UN human rights office | 유엔인권최고대표사무소; 유엔 인권사무소; 인권최고대표 | ការិយាល័យឧត្តមស្នងការសិទ្ធិមនុស្ស | HCDH; Haut-Commissariat aux droits de l'homme | <org-un
org-unhcr | UNHCR; UN Refugee Agency; UN High Commissioner for Refugees | 유엔난민기구; 유엔 난민기구; 유엔난민고등판무관 | ឧត្តមស្នងការជនភៀសខ្លួន | HCR; Haut-Commissariat aux réfugiés; Haut-Commissariat pour les réfugiés | <org-un
org-unicef | UNICEF; United Nations Children's Fund; UN Children's Fund | 유니세프; 유엔아동기금 | យូនីសេហ្វ | UNICEF; Fonds des Nations Unies pour l'enfance | <org-un
org-unesco | UNESCO | 유네스코; 유엔교육과학문화기구 | យូណេស្កូ | UNESCO | <org-un
org-undp | UNDP; United Nations Development Programme; UN Development Programme | 유엔개발계획; 유엔 개발계획 | កម្មវិធីអភិវឌ្ឍន៍សហប្រជាជាតិ | PNUD; Programme des Nations Unies pour le développement | <org-un
org-unep | UNEP; United Nations Environment Programme; UN Environment Programme | 유엔환경계획 | កម្មវិធីបរិស្ថានសហប្រជាជាតិ | PNUE; Programme des Nations Unies pour l'environnement | <org-un
org-unfpa | UNFPA; United Nations Population Fund; UN Population Fund | 유엔인구기금 | មូលនិធិសហប្រជាជាតិសម្រាប់ប្រជាជន | FNUAP; UNFPA; Fonds des Nations Unies pour la population | <org-un
org-unodc | UNODC; UN Office on Drugs and Crime; United Nations Office on Drugs and Crime | 유엔마약범죄사무소 | ការិយាល័យសហប្រជាជាតិទទួលបន្ទុកគ្រឿងញៀននិងបទល្មើស | ONUDC; Office des Nations Unies contre la drogue et le crime | <org-un
org-un-women | UN Women | 유엔여성기구 | អង្គការសហប្រជាជាតិដើម្បីស្ត្រី | ONU Femmes | <org-un
org-unrwa | UNRWA; UN Relief and Works Agency; United Nations Relief and Works Agency | 유엔팔레스타인난민구호기구 | | UNRWA; Office de secours et de travaux des Nations Unies | <org-un
org-ocha | OCHA; UN OCHA; UN Office for the Coordination of Humanitarian Affairs | 유엔인도주의업무조정국; 인도주의업무조정국 | | OCHA; Bureau de la coordination des affaires humanitaires | <org-un
org-wfp | WFP; World Food Programme; World Food Program | 세계식량계획; 유엔세계식량계획 | កម្មវិធីស្បៀងអាហារពិភពលោក | PAM; Programme alimentaire mondial | <org-un
org-fao | FAO; Food and Agriculture Organization | 유엔식량농업기구; 식량농업기구 | អង្គការស្បៀងអាហារនិងកសិកម្ម | FAO; Organisation pour l'alimentation et l'agriculture | <org-un
org-ifad | IFAD; International Fund for Agricultural Development | 국제농업개발기금 | | FIDA; Fonds international de développement agricole | <org-un
org-world-health-organization | WHO; W.H.O.; World Health Organization; World Health Organisation | 세계보건기구; WHO | អង្គការសុខភាពពិភពលោក | OMS; Organisation mondiale de la santé | <org-un
org-paho | PAHO; Pan American Health Organization | 범미보건기구 | | OPS; Organisation panaméricaine de la santé
org-ilo | ILO; International Labour Organization; International Labor Organization | 국제노동기구 | អង្គការអន្តរជាតិខាងការងារ; អង្គការពលកម្មអន្តរជាតិ | OIT; Organisation internationale du travail | <org-un
org-iom | IOM; International Organization for Migration | 국제이주기구 | អង្គការអន្តរជាតិសម្រាប់ទេសន្តរប្រវេសន៍ | OIM; Organisation internationale pour les migrations | <org-un
org-iaea | IAEA; International Atomic Energy Agency | 국제원자력기구 | ទីភ្នាក់ងារថាមពលអាតូមិកអន្តរជាតិ | AIEA; Agence internationale de l'énergie atomique | <org-un
org-imo | IMO; International Maritime Organization | 국제해사기구 | | OMI; Organisation maritime internationale | <org-un
org-icao | ICAO; International Civil Aviation Organization | 국제민간항공기구 | | OACI; Organisation de l'aviation civile internationale | <org-un
org-itu | ITU; International Telecommunication Union | 국제전기통신연합 | សហភាពទូរគមនាគមន៍អន្តរជាតិ | UIT; Union internationale des télécommunications | <org-un
org-unaids | UNAIDS; Joint United Nations Programme on HIV/AIDS | 유엔에이즈계획 | | ONUSIDA | <org-un
org-ipcc | IPCC; Intergovernmental Panel on Climate Change | 기후변화에 관한 정부간 협의체 | | GIEC; Groupe d'experts intergouvernemental sur l'évolution du climat | <org-un
org-unfccc | UNFCCC; UN Framework Convention on Climate Change; Conference of the Parties; UN Climate Change Conference; United Nations Climate Change Conference | 유엔기후변화협약; 기후변화협약; 당사국총회; 유엔기후변화협약 당사국총회 | អនុសញ្ញាក្របខ័ណ្ឌសហប្រជាជាតិស្តីពីការប្រែប្រួលអាកាសធាតុ; សន្និសីទភាគី | CCNUCC; Conférence des Parties; conférence sur le climat | <org-un

# Courts and police of the world
org-icj | ICJ; International Court of Justice; World Court | 국제사법재판소 | តុលាការយុត្តិធម៌អន្តរជាតិ | CIJ; Cour internationale de Justice | <org-un; <international-court
org-icc | ICC; International Criminal Court | 국제형사재판소 | តុលាការព្រហ្មទណ្ឌអន្តរជាតិ | CPI; Cour pénale internationale | <international-court
org-interpol | INTERPOL; Interpol; International Criminal Police Organization | 인터폴; 국제형사경찰기구 | អាំងទែរប៉ូល; នគរបាលអន្តរជាតិ | INTERPOL; Organisation internationale de police criminelle
org-europol | Europol | 유로폴 | អឺរ៉ូប៉ូល | Europol
org-aseanapol | ASEANAPOL | 아세안나폴; 아세아나폴 | អាស៊ានណាប៉ូល | ASEANAPOL
org-fatf | FATF; Financial Action Task Force | 국제자금세탁방지기구; 자금세탁방지기구 | ក្រុមការងារសកម្មភាពហិរញ្ញវត្ថុ | GAFI; Groupe d'action financière
org-eccc | ECCC; Khmer Rouge tribunal; Extraordinary Chambers in the Courts of Cambodia | 크메르루주 재판소; 크메르루주 전범재판소 | សាលាក្តីខ្មែរក្រហម; អង្គជំនុំជម្រះវិសាមញ្ញ | CETC; tribunal des Khmers rouges; Chambres extraordinaires

# Money and trade
org-wto | WTO; World Trade Organization; World Trade Organisation | 세계무역기구; WTO | អង្គការពាណិជ្ជកម្មពិភពលោក | OMC; Organisation mondiale du commerce
org-imf | IMF; International Monetary Fund | 국제통화기금; 아이엠에프; IMF | មូលនិធិរូបិយវត្ថុអន្តរជាតិ | FMI; Fonds monétaire international
org-world-bank | World Bank; World Bank Group; IBRD; International Bank for Reconstruction and Development | 세계은행; 국제부흥개발은행; 월드뱅크 | ធនាគារពិភពលោក | Banque mondiale; Groupe de la Banque mondiale; BIRD
org-ifc | IFC; International Finance Corporation | 국제금융공사 | សាជីវកម្មហិរញ្ញវត្ថុអន្តរជាតិ | SFI; Société financière internationale
org-adb | ADB; Asian Development Bank | 아시아개발은행 | ធនាគារអភិវឌ្ឍន៍អាស៊ី | BAsD; Banque asiatique de développement | <development-bank
org-afdb | African Development Bank; AfDB | 아프리카개발은행 | ធនាគារអភិវឌ្ឍន៍អាហ្វ្រិក | BAD; Banque africaine de développement
org-iadb | Inter-American Development Bank; IDB; IADB; IDB Invest | 미주개발은행 | ធនាគារអភិវឌ្ឍន៍អន្តរអាមេរិក | BID; Banque interaméricaine de développement
org-aiib | AIIB; Asian Infrastructure Investment Bank | 아시아인프라투자은행 | ធនាគារវិនិយោគហេដ្ឋារចនាសម្ព័ន្ធអាស៊ី | BAII; Banque asiatique d'investissement pour les infrastructures
org-ebrd | EBRD; European Bank for Reconstruction and Development | 유럽부흥개발은행 | | BERD; Banque européenne pour la reconstruction et le développement
org-eib | EIB; European Investment Bank | 유럽투자은행 | | BEI; Banque européenne d'investissement
org-ecb | ECB; European Central Bank | 유럽중앙은행 | | BCE; Banque centrale européenne
org-oecd | OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | 경제협력개발기구; 오이씨디 | អង្គការសហប្រតិបត្តិការនិងអភិវឌ្ឍន៍សេដ្ឋកិច្ច | OCDE; Organisation de coopération et de développement économiques
org-iea | IEA; International Energy Agency | 국제에너지기구 | ទីភ្នាក់ងារថាមពលអន្តរជាតិ | AIE; Agence internationale de l'énergie
org-opec | OPEC; OPEC+; Organization of the Petroleum Exporting Countries | 오펙; 석유수출국기구; 오펙플러스 | អូប៉ិច | OPEP; OPEP+
org-gcf | Green Climate Fund; GCF | 녹색기후기금 | មូលនិធិអាកាសធាតុបៃតង | Fonds vert pour le climat
org-global-fund | Global Fund; Global Fund to Fight AIDS, Tuberculosis and Malaria | 글로벌펀드; 세계기금 | មូលនិធិសកល | Fonds mondial
org-gavi | Gavi; GAVI; Gavi, the Vaccine Alliance; Vaccine Alliance | 세계백신면역연합; 가비 백신연합 | ហ្គាវី | Gavi; Alliance du vaccin
org-covax | COVAX | 코백스 | កូវ៉ាក់ | COVAX
org-cepi | CEPI; Coalition for Epidemic Preparedness Innovations | 감염병혁신연합; 전염병대비혁신연합 | | CEPI
org-red-cross | Red Cross; ICRC; International Committee of the Red Cross; Red Crescent; IFRC; Cambodian Red Cross | 적십자; 국제적십자위원회; 적십자사; 적신월사 | កាកបាទក្រហម; កាកបាទក្រហមកម្ពុជា | Croix-Rouge; CICR; Croissant-Rouge
org-wef | World Economic Forum; WEF; Davos forum | 세계경제포럼; 다보스포럼 | វេទិកាសេដ្ឋកិច្ចពិភពលោក | Forum économique mondial; Forum de Davos

# Blocs, alliances and regional organisations
org-asean | ASEAN; Association of Southeast Asian Nations | 아세안; 동남아국가연합; 동남아시아국가연합 | អាស៊ាន; សមាគមប្រជាជាតិអាស៊ីអាគ្នេយ៍ | ASEAN; ANASE; Association des nations de l'Asie du Sud-Est
org-asean-plus-three | ASEAN Plus Three; ASEAN+3 | 아세안플러스3 | អាស៊ានបូកបី | ASEAN Plus Trois; ASEAN+3 | <org-asean
org-arf | ASEAN Regional Forum | 아세안지역안보포럼; 아세안 지역안보포럼 | វេទិកាតំបន់អាស៊ាន | Forum régional de l'ASEAN | <org-asean
org-east-asia-summit | East Asia Summit; EAS | 동아시아정상회의; 동아시아 정상회의 | កិច្ចប្រជុំកំពូលអាស៊ីបូព៌ា | Sommet de l'Asie de l'Est
org-rcep | RCEP; Regional Comprehensive Economic Partnership | 역내포괄적경제동반자협정; 알셉; RCEP | ភាពជាដៃគូសេដ្ឋកិច្ចគ្រប់ជ្រុងជ្រោយតំបន់; អាសិប | RCEP; Partenariat économique régional global | <free-trade-agreement
org-cptpp | CPTPP; TPP; Trans-Pacific Partnership; Comprehensive and Progressive Agreement for Trans-Pacific Partnership | 포괄적 점진적 환태평양경제동반자협정; 환태평양경제동반자협정 | | PTPGP; Partenariat transpacifique
org-mekong-river-commission | Mekong River Commission; MRC | 메콩강위원회 | គណៈកម្មការទន្លេមេគង្គ | Commission du Mékong
org-lancang-mekong | Lancang-Mekong Cooperation; Mekong-Lancang Cooperation; Mekong-U.S. Partnership; Mekong-ROK | 란창메콩협력; 한메콩; 한-메콩 | មេគង្គឡានឆាង; កិច្ចសហប្រតិបត្តិការមេគង្គឡានឆាង | Coopération Lancang-Mékong
org-eu | European Union; EU; E.U. | 유럽연합 | សហភាពអឺរ៉ុប; សហភាពអ៊ឺរ៉ុប | Union européenne; UE
org-european-commission | European Commission; EC | 유럽집행위원회; 유럽위원회; 집행위원회; 유럽연합 집행위원회 | គណៈកម្មការអឺរ៉ុប; គណៈកម្មាធិការអឺរ៉ុប | Commission européenne | <org-eu
org-european-council | European Council; Council of the European Union | 유럽이사회; 유럽연합 정상회의; 유럽정상회의 | ក្រុមប្រឹក្សាអឺរ៉ុប | Conseil européen; Conseil de l'Union européenne | <org-eu
org-european-parliament | European Parliament | 유럽의회 | សភាអឺរ៉ុប; រដ្ឋសភាអឺរ៉ុប | Parlement européen | <org-eu
org-council-of-europe | Council of Europe | 유럽평의회 | | Conseil de l'Europe
org-osce | OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe | 유럽안보협력기구 | អង្គការសន្តិសុខនិងសហប្រតិបត្តិការនៅអឺរ៉ុប | OSCE; Organisation pour la sécurité et la coopération en Europe
org-nato | NATO; North Atlantic Treaty Organization; North Atlantic Alliance; North Atlantic Council | 나토; 북대서양조약기구 | ណាតូ; អង្គការណាតូ | OTAN; Organisation du traité de l'Atlantique Nord; Alliance atlantique
org-g7 | G7; G-7; Group of Seven | 주요 7개국; 주요7개국; G7 | ក្រុមប្រទេសឧស្សាហកម្មទាំង៧; ក្រុមជី៧ | G7; Groupe des Sept
org-g20 | G20; G-20; Group of Twenty | 주요 20개국; 주요20개국; G20 | ក្រុមជី២០ | G20; Groupe des Vingt
org-g77 | G77; Group of 77 | 77그룹; G77 | | G77; Groupe des 77
org-brics | BRICS; BRIC | 브릭스 | ប្រ៊ីក | BRICS
org-sco | Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO | 상하이협력기구 | អង្គការសហប្រតិបត្តិការសៀងហៃ | OCS; Organisation de coopération de Shanghai
org-apec | APEC; Asia-Pacific Economic Cooperation | 에이펙; 아시아태평양경제협력체; 아태경제협력체; APEC | អាប៉ិក; សហប្រតិបត្តិការសេដ្ឋកិច្ចអាស៊ីប៉ាស៊ីហ្វិក | APEC; Coopération économique pour l'Asie-Pacifique; coopération économique asie-pacifique
org-ipef | IPEF; Indo-Pacific Economic Framework; Indo-Pacific Economic Framework for Prosperity | 인도태평양경제프레임워크; 인도·태평양 경제프레임워크; 인태경제프레임워크; IPEF | ក្របខណ្ឌសេដ្ឋកិច្ចឥណ្ឌូប៉ាស៊ីហ្វិក | IPEF; Cadre économique indo-pacifique
org-quad | Quad; Quadrilateral Security Dialogue | 쿼드; 4자 안보대화 | ក្រុមឃ្វាដ | Quad; dialogue quadrilatéral pour la sécurité
org-aukus | AUKUS | 오커스 | អូកូស | AUKUS
org-five-eyes | Five Eyes | 파이브아이즈; 파이브 아이즈 | | Five Eyes
org-au | African Union; AU | 아프리카연합 | សហភាពអាហ្វ្រិក | Union africaine; UA
org-africa-cdc | Africa CDC; Africa Centres for Disease Control and Prevention | 아프리카질병통제예방센터 | | Africa CDC; CDC Afrique | <org-au
org-ecowas | ECOWAS; Economic Community of West African States | 서아프리카경제공동체; 에코와스 | | CEDEAO; Communauté économique des États de l'Afrique de l'Ouest
org-igad | IGAD; Intergovernmental Authority on Development | 정부간개발기구 | | IGAD; Autorité intergouvernementale pour le développement
org-sadc | SADC; Southern African Development Community | 남아프리카개발공동체 | | SADC; CDAA; Communauté de développement de l'Afrique australe
org-eac | East African Community; EAC | 동아프리카공동체 | | Communauté d'Afrique de l'Est; CAE
org-afcfta | AfCFTA; African Continental Free Trade Area | 아프리카대륙자유무역지대 | | ZLECAf; Zone de libre-échange continentale africaine
org-arab-league | Arab League; League of Arab States | 아랍연맹 | សម្ព័ន្ធអារ៉ាប់ | Ligue arabe
org-gcc | Gulf Cooperation Council; GCC | 걸프협력회의; 걸프협력이사회 | ក្រុមប្រឹក្សាសហប្រតិបត្តិការឈូងសមុទ្រ | Conseil de coopération du Golfe; CCG
org-oic | OIC; Organisation of Islamic Cooperation; Organization of Islamic Cooperation | 이슬람협력기구 | អង្គការសហប្រតិបត្តិការឥស្លាម | OCI; Organisation de la coopération islamique
org-oas | OAS; Organization of American States | 미주기구 | អង្គការរដ្ឋអាមេរិក | OEA; Organisation des États américains
org-caricom | CARICOM; Caribbean Community | 카리브공동체; 카리콤 | | CARICOM; Communauté caribéenne; Communauté des Caraïbes
org-mercosur | Mercosur; MERCOSUR; Southern Common Market | 메르코수르; 남미공동시장 | | Mercosur; Marché commun du Sud
org-celac | CELAC | 라틴아메리카카리브국가공동체; 중남미카리브국가공동체 | | CELAC
org-sica | SICA; Central American Integration System | 중미통합체제 | | SICA; Système d'intégration centraméricain
org-usmca | USMCA; United States-Mexico-Canada Agreement; NAFTA | 미국멕시코캐나다협정; 북미자유무역협정 | | ACEUM; ALENA
org-pacific-islands-forum | Pacific Islands Forum; PIF | 태평양도서국포럼; 태평양제도포럼 | វេទិកាកោះប៉ាស៊ីហ្វិក | Forum des îles du Pacifique
org-commonwealth | Commonwealth of Nations; British Commonwealth; Commonwealth Heads of Government | 영연방 | ខេមម៉ិនវែល | Commonwealth
org-francophonie | Francophonie; La Francophonie; International Organisation of La Francophonie; OIF | 프랑코포니; 프랑스어권국제기구; 국제프랑스어사용국기구 | អង្គការអន្តរជាតិបារាំងភាសា; បារាំងភាសា; ហ្វ្រង់កូហ្វូនី | Francophonie; OIF; Organisation internationale de la Francophonie
org-non-aligned | Non-Aligned Movement | 비동맹운동; 비동맹 운동 | ចលនាមិនចូលបក្សសម្ព័ន្ធ | Mouvement des non-alignés; non-alignés
org-eaeu | Eurasian Economic Union; EAEU | 유라시아경제연합 | សហភាពសេដ្ឋកិច្ចអឺរ៉ាស៊ី | Union économique eurasiatique; UEEA
org-cis | Commonwealth of Independent States; CIS | 독립국가연합 | | Communauté des États indépendants; CEI
org-c5 | C5+1; C5; Central Asia C5 | 중앙아시아 5개국 | | C5+1
org-bimstec | BIMSTEC | 벵골만기술경제협력체; 빔스텍 | | BIMSTEC
org-saarc | SAARC; South Asian Association for Regional Cooperation | 남아시아지역협력연합 | | SAARC; ASACR
org-coalition-of-the-willing | Coalition of the Willing | 의지의 연합 | | Coalition des volontaires
org-ukraine-contact-group | Ukraine Defense Contact Group; Ramstein group | 우크라이나방위연락그룹 | | groupe de contact de défense de l'Ukraine
org-hamas | Hamas | 하마스 | ហាម៉ាស | Hamas
org-hezbollah | Hezbollah; Hizballah; Hizbollah | 헤즈볼라 | ហេសបូឡា | Hezbollah
org-houthis | Houthi; Houthis; Ansar Allah | 후티; 후티 반군 | ហ៊ូធី | Houthi; Houthis
org-taliban | Taliban | 탈레반 | តាលីបង់ | taliban; talibans
org-isis | ISIS; ISIL; Islamic State; Daesh; ISIS-K | 이슬람국가; 아이시스; 다에시 | រដ្ឋឥស្លាម; អាយស៊ីស | État islamique; EI; Daech
org-al-qaeda | al-Qaeda; al Qaeda; al-Qa'ida; Al Qaeda | 알카에다 | អាល់កៃដា | Al-Qaïda
org-al-shabaab | al-Shabaab; al Shabaab; Al-Shabab | 알샤바브 | អាល់សាបាប | Chabab; al-Chabab
org-boko-haram | Boko Haram | 보코하람 | បូកូហារ៉ាម | Boko Haram
org-wagner | Wagner Group; Wagner | 바그너그룹; 바그너 그룹 | វ៉ាហ្គន័រ | groupe Wagner; Wagner
org-prince-group | Prince Group; Prince Holding Group; Prince Holding | 프린스그룹; 프린스 그룹; 프린스홀딩스 | ព្រីនសគ្រុប; ក្រុមហ៊ុនព្រីន; ព្រីនគ្រុប; ព្រីនហូលឌីង | Prince Group; groupe Prince; Prince Holding
org-huione | Huione; Huione Group | 후이원 | ហួយវ័ន | Huione

# Governments and their parts
org-government | government; administration; governmental; regime; Royal Government; executive branch; the state | 정부; 행정부; 정권; 왕립정부 | រដ្ឋាភិបាល; រាជរដ្ឋាភិបាល; របប; រដ្ឋបាល | gouvernement; administration; gouvernemental; gouvernementale; exécutif; régime
org-ministry | ministry; department; government department | 부처; 정부부처; 부서; 행정부처 | ក្រសួង | ministère; département; service public; département ministériel | <org-government
org-foreign-ministry | Ministry of Foreign Affairs; foreign ministry; MOFA; MFA; Foreign Office; Ministry of Foreign Affairs and International Cooperation; Ministry for Foreign Affairs; Foreign, Commonwealth and Development Office; foreign service | 외교부; 외무부; 외무성 | ក្រសួងការបរទេស; ក្រសួងការបរទេសនិងសហប្រតិបត្តិការអន្តរជាតិ | ministère des Affaires étrangères; Quai d'Orsay | <org-ministry
org-state-department | Department of State; State Department; U.S. State Department | 국무부; 미 국무부; 미국 국무부 | ក្រសួងការបរទេសអាមេរិក; ក្រសួងការបរទេសសហរដ្ឋអាមេរិក | Département d'État | <org-foreign-ministry
org-defense-ministry | Ministry of Defense; Ministry of National Defense; Ministry of Defence; Department of Defense; Department of War; DOD; DoD; defense ministry; defence ministry; Defense Department | 국방부; 국방성; 미 국방부; 전쟁부; 방위성 | ក្រសួងការពារជាតិ; ក្រសួងការពារប្រទេស | ministère de la Défense; ministère des Armées; département de la Défense | <org-ministry
org-interior-ministry | Ministry of Interior; Ministry of the Interior; interior ministry; Home Office; Department of the Interior; Interior Department; DOI | 내무부; 행정안전부; 내무성 | ក្រសួងមហាផ្ទៃ | ministère de l'Intérieur | <org-ministry
org-homeland-security | Department of Homeland Security; DHS; Homeland Security | 국토안보부 | ក្រសួងសន្តិសុខមាតុភូមិ | département de la Sécurité intérieure; Sécurité intérieure | <org-ministry
org-justice-ministry | Ministry of Justice; Department of Justice; DOJ; Justice Department; MOJ | 법무부; 법무성 | ក្រសួងយុត្តិធម៌ | ministère de la Justice; département de la Justice | <org-ministry
org-finance-ministry | Ministry of Finance; Ministry of Economy and Finance; Treasury; Department of the Treasury; Treasury Department; finance ministry; MEF | 기획재정부; 재무부; 재정부; 재무성 | ក្រសួងសេដ្ឋកិច្ចនិងហិរញ្ញវត្ថុ; ក្រសួងហិរញ្ញវត្ថុ; រតនាគារ | ministère des Finances; ministère de l'Économie; Trésor; département du Trésor | <org-ministry
org-commerce-ministry | Ministry of Commerce; Ministry of Trade; Department of Commerce; Commerce Department; Ministry of Trade, Industry and Energy; trade ministry; MOTIE | 산업통상자원부; 상무부; 산업부; 통상부; 경제산업성 | ក្រសួងពាណិជ្ជកម្ម | ministère du Commerce; département du Commerce | <org-ministry
org-health-ministry | Ministry of Health; Department of Health and Human Services; HHS; health ministry; Ministry of Health and Welfare | 보건복지부; 보건부; 후생노동성 | ក្រសួងសុខាភិបាល | ministère de la Santé; département de la Santé | <org-ministry
org-education-ministry | Ministry of Education; Department of Education; Ministry of Education, Youth and Sport | 교육부; 교육청 | ក្រសួងអប់រំ; ក្រសួងអប់រំយុវជននិងកីឡា | ministère de l'Éducation; ministère de l'Éducation nationale; département de l'Éducation | <org-ministry
org-labor-ministry | Ministry of Labour; Ministry of Labor; Department of Labor; DOL; Ministry of Employment and Labor; Ministry of Labour and Vocational Training | 고용노동부; 노동부; 노동직업훈련부 | ក្រសួងការងារ; ក្រសួងការងារនិងបណ្តុះបណ្តាលវិជ្ជាជីវៈ | ministère du Travail; département du Travail | <org-ministry
org-agriculture-ministry | Ministry of Agriculture; Department of Agriculture; Agriculture Department; USDA; Ministry of Agriculture, Forestry and Fisheries | 농림축산식품부; 농림부; 농무부; 농림수산부 | ក្រសួងកសិកម្ម; ក្រសួងកសិកម្មរុក្ខាប្រមាញ់និងនេសាទ | ministère de l'Agriculture; département de l'Agriculture | <org-ministry
org-energy-ministry | Department of Energy; Ministry of Energy; DOE; Ministry of Mines and Energy; energy ministry | 에너지부; 광물에너지부 | ក្រសួងថាមពល; ក្រសួងរ៉ែនិងថាមពល | ministère de l'Énergie; département de l'Énergie | <org-ministry
org-transport-ministry | Department of Transportation; Ministry of Transport; Ministry of Public Works and Transport | 국토교통부; 교통부; 공공사업교통부 | ក្រសួងសាធារណការនិងដឹកជញ្ជូន; ក្រសួងដឹកជញ្ជូន | ministère des Transports; ministère des Travaux publics | <org-ministry
org-environment-ministry | Ministry of Environment; Environmental Protection Agency; EPA; Ministry of the Environment | 환경부; 환경보호청 | ក្រសួងបរិស្ថាន | ministère de l'Environnement; Agence de protection de l'environnement | <org-ministry
org-tourism-ministry | Ministry of Tourism; tourism ministry | 관광부 | ក្រសួងទេសចរណ៍ | ministère du Tourisme | <org-ministry
org-culture-ministry | Ministry of Culture; Ministry of Culture and Fine Arts; Ministry of Culture, Sports and Tourism; culture ministry | 문화부; 문화체육관광부; 문화예술부 | ក្រសួងវប្បធម៌; ក្រសួងវប្បធម៌និងវិចិត្រសិល្បៈ | ministère de la Culture | <org-ministry
org-information-ministry | Ministry of Information; information ministry | 공보부; 정보부 | ក្រសួងព័ត៌មាន | ministère de l'Information | <org-ministry
org-telecom-ministry | Ministry of Post and Telecommunications; Ministry of Digital Affairs | 우편통신부; 과학기술정보통신부; 정보통신부 | ក្រសួងប្រៃសណីយ៍និងទូរគមនាគមន៍ | ministère des Postes et Télécommunications | <org-ministry
org-unification-ministry | Ministry of Unification; unification ministry | 통일부 | ក្រសួងឯកភាពជាតិ | ministère de l'Unification | <org-ministry
org-presidents-office | Executive Office of the President; Office of the President; presidential office | 대통령실; 대통령비서실 | ការិយាល័យប្រធានាធិបតី | bureau du président; présidence de la République | <org-government
org-vice-presidents-office | Office of the Vice President | 부통령실 | | bureau de la vice-présidente; bureau du vice-président | <org-government
org-prime-ministers-office | Office of the Prime Minister; Prime Minister's Office; Office of the Council of Ministers; Council of Ministers | 총리실; 국무조정실; 각료회의 | ទីស្តីការគណៈរដ្ឋមន្ត្រី; ទីស្ដីការគណៈរដ្ឋមន្ត្រី; ខុទ្ទកាល័យ | cabinet du Premier ministre; services du Premier ministre; Conseil des ministres | <org-government
org-nsc | National Security Council; NSC; Security Council of Russia | 국가안전보장회의; 국가안보회의; 국가안보실 | ក្រុមប្រឹក្សាសន្តិសុខជាតិ | Conseil de sécurité nationale; Conseil national de sécurité | <org-government
org-national-economic-council | National Economic Council; NEC | 국가경제위원회 | | Conseil économique national | <org-government
org-council-of-economic-advisers | Council of Economic Advisers; CEA | 경제자문위원회 | | Comité des conseillers économiques | <org-government
org-domestic-policy-council | Domestic Policy Council | 국내정책위원회 | | Conseil de politique intérieure | <org-government
org-cdc-cambodia | Council for the Development of Cambodia | 캄보디아개발위원회 | ក្រុមប្រឹក្សាអភិវឌ្ឍន៍កម្ពុជា | Conseil pour le développement du Cambodge | <org-government
org-usaid | USAID; U.S. Agency for International Development; Agency for International Development | 미국국제개발처; 미국 국제개발처; 국제개발처 | ទីភ្នាក់ងារសហរដ្ឋអាមេរិកសម្រាប់ការអភិវឌ្ឍអន្តរជាតិ; យូសេដ | USAID; Agence des États-Unis pour le développement international | <org-government
org-dfc | DFC; Development Finance Corporation; International Development Finance Corporation; U.S. International Development Finance Corporation | 미국국제개발금융공사; 국제개발금융공사 | | DFC; Société de financement du développement international | <org-government
org-mcc | Millennium Challenge Corporation; MCC | 새천년도전공사; 밀레니엄챌린지공사 | | MCC; Millennium Challenge Corporation | <org-government
org-exim | Export-Import Bank; EXIM; EXIM Bank; Eximbank | 수출입은행; 미국수출입은행; 한국수출입은행 | ធនាគារនាំចេញនាំចូល | Eximbank; Banque d'export-import | <org-government
org-ustda | USTDA; U.S. Trade and Development Agency; Trade and Development Agency | 미국무역개발처 | | USTDA; Agence américaine pour le commerce et le développement | <org-government
org-ustr | USTR; Office of the United States Trade Representative; U.S. Trade Representative | 미국무역대표부; 무역대표부 | តំណាងពាណិជ្ជកម្មសហរដ្ឋអាមេរិក | USTR; Bureau du représentant américain au commerce | <org-government
org-sba | Small Business Administration; SBA | 중소기업청; 미국 중소기업청 | | Administration des petites entreprises; SBA | <org-government
org-cdc | Centers for Disease Control and Prevention; CDC | 질병통제예방센터; 질병관리청 | មជ្ឈមណ្ឌលគ្រប់គ្រងនិងបង្ការជំងឺ | CDC; Centres pour le contrôle et la prévention des maladies | <org-government
org-fema | FEMA; Federal Emergency Management Agency | 연방재난관리청; 재난관리청 | ទីភ្នាក់ងារគ្រប់គ្រងគ្រោះមហន្តរាយ | FEMA; Agence fédérale de gestion des urgences | <org-government
org-fda | Food and Drug Administration; FDA | 식품의약국; 식품의약품안전처 | រដ្ឋបាលចំណីអាហារនិងឱសថ | FDA; Agence des médicaments | <org-government
org-nih | National Institutes of Health; NIH | 국립보건원; 미국 국립보건원 | | NIH; Instituts nationaux de la santé | <org-government
org-fbi | FBI; Federal Bureau of Investigation | 연방수사국 | អេហ្វប៊ីអាយ; ការិយាល័យស៊ើបអង្កេតសហព័ន្ធ | FBI; Bureau fédéral d'enquête | <org-government
org-cia | CIA; Central Intelligence Agency | 중앙정보국 | ស៊ីអាយអេ | CIA; Agence centrale de renseignement | <org-government
org-ftc | Federal Trade Commission; FTC | 연방거래위원회; 공정거래위원회 | | FTC; Commission fédérale du commerce | <org-government
org-cfpb | Consumer Financial Protection Bureau; CFPB | 소비자금융보호국 | | CFPB; Bureau de protection financière des consommateurs | <org-government
org-federal-reserve | Federal Reserve; Federal Reserve Board | 연방준비제도; 연준; 연방준비제도이사회 | ធនាគារកណ្តាលអាមេរិក; ហ្វេដ | Réserve fédérale; Fed; banque centrale américaine
org-nasa | NASA; National Aeronautics and Space Administration | 나사; 미국항공우주국; 항공우주국 | ណាសា | NASA; Agence spatiale américaine | <org-government
org-noaa | NOAA; National Oceanic and Atmospheric Administration | 국립해양대기청; 해양대기청 | | NOAA; Administration océanique et atmosphérique | <org-government
org-omb | Office of Management and Budget; OMB | 예산관리국; 관리예산실 | | Bureau de la gestion et du budget; OMB | <org-government
org-peace-corps | Peace Corps | 평화봉사단 | អង្គការសន្តិភាព; អ្នកស្ម័គ្រចិត្តសន្តិភាព | Corps de la paix | <org-government
org-koica | KOICA; Korea International Cooperation Agency | 한국국제협력단; 코이카 | កូអ៊ីកា; ទីភ្នាក់ងារសហប្រតិបត្តិការអន្តរជាតិកូរ៉េ | KOICA; Agence coréenne de coopération internationale | <org-government
org-jica | JICA; Japan International Cooperation Agency | 일본국제협력기구; 자이카 | ចៃកា; ទីភ្នាក់ងារសហប្រតិបត្តិការអន្តរជាតិជប៉ុន | JICA; Agence japonaise de coopération internationale | <org-government
org-afd | AFD; French Development Agency; Agence Française de Développement | 프랑스개발청 | ទីភ្នាក់ងារបារាំងសម្រាប់ការអភិវឌ្ឍ | AFD; Agence française de développement | <org-government
org-giz | GIZ; German Agency for International Cooperation | 독일국제협력공사 | | GIZ; Agence allemande de coopération internationale | <org-government
org-kotra | KOTRA; Korea Trade-Investment Promotion Agency | 코트라; 대한무역투자진흥공사 | កូត្រា | KOTRA | <org-government
org-national-intelligence-service | National Intelligence Service; NIS | 국가정보원; 국정원 | ទីភ្នាក់ងារស៊ើបការណ៍ជាតិ | service de renseignement | <org-government; <intelligence
org-central-bank | central bank; national bank; federal reserve; reserve bank | 중앙은행; 한국은행; 연준; 국립은행 | ធនាគារកណ្តាល; ធនាគារកណ្ដាល; ធនាគារជាតិ | banque centrale; banque nationale; réserve fédérale | <bank
org-national-bank-of-cambodia | National Bank of Cambodia; NBC | 캄보디아국립은행; 캄보디아 중앙은행 | ធនាគារជាតិ; ធនាគារជាតិនៃកម្ពុជា | Banque nationale du Cambodge | <org-central-bank
org-bank-of-korea | Bank of Korea; BOK | 한국은행 | ធនាគារកូរ៉េ | Banque de Corée | <org-central-bank
org-customs | customs; Customs and Border Protection; CBP; customs service; customs office; customs authority | 세관; 관세청; 국경세관보호국; 통관 | អគ្គនាយកដ្ឋានគយ; គយនិងរដ្ឋាករ; គយ | douane; douanes; service des douanes; douanier | <org-government
org-immigration | immigration authorities; General Department of Immigration; immigration service; immigration office; Immigration and Customs Enforcement | 출입국; 출입국관리사무소; 이민청; 이민국; 출입국사무소 | អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍ | services d'immigration; police aux frontières | <org-government
org-coast-guard | coast guard | 해양경찰; 해안경비대; 해경 | ឆ្មាំសមុទ្រ | garde-côtes | <org-government
org-embassy | embassy; consulate; diplomatic mission; high commission; mission abroad; consulate general; chancery | 대사관; 영사관; 총영사관; 공관; 재외공관; 대표부 | ស្ថានទូត; ស្ថានកុងស៊ុល; អគ្គកុងស៊ុល; បេសកកម្មការទូត | ambassade; consulat; mission diplomatique; consulat général; chancellerie
org-parliament | parliament; legislature; parliamentary; legislative body; house of parliament; congress; national assembly; senate; house of representatives; lawmakers; congressional; capitol hill | 국회; 의회; 입법부; 상원; 하원 | សភាជាតិ; ស្ថាប័ននីតិបញ្ញត្តិ; អង្គនីតិបញ្ញត្តិ; រដ្ឋសភា; ព្រឹទ្ធសភា; សភា | parlement; assemblée; législature; parlementaire; Chambre des députés; congrès; assemblée nationale; sénat; corps législatif; chambre des représentants
org-national-assembly | National Assembly | 국회; 국민의회; 국민회의 | រដ្ឋសភា | Assemblée nationale | <org-parliament
org-house | House of Representatives; lower house; House of Commons; U.S. House | 하원; 중의원; 서민원 | សភាតំណាង | Chambre des représentants; Chambre; chambre basse; Chambre des communes | <org-parliament
org-knesset | Knesset | 크네세트 | | Knesset | <org-parliament
org-bundestag | Bundestag | 연방의회; 분데스타크 | | Bundestag | <org-parliament
org-congress | Congress; U.S. Congress; congressional | 미 의회; 미국 의회; 연방의회 | សភាអាមេរិក; កុងគ្រេស | Congrès; Congrès américain | <org-parliament
org-senate | Senate; upper house; House of Lords | 상원; 참의원 | ព្រឹទ្ធសភា | Sénat; chambre haute; sénatorial | <org-parliament
org-court | court; tribunal; courthouse; judiciary; courts of law | 법원; 재판소; 사법부; 법정 | តុលាការ; សាលាដំបូង; សាលាក្តី | tribunal; Cour de justice; cour d'appel; juridiction; pouvoir judiciaire
org-supreme-court | Supreme Court; high court | 대법원; 최고법원 | តុលាការកំពូល | Cour suprême | <org-court
org-police | police; police force; National Police; Cambodian National Police; gendarmerie; law enforcement authorities; law enforcement agency; law enforcement agencies | 경찰; 경찰청; 국가경찰; 경찰당국 | នគរបាល; ប៉ូលិស; នគរបាលជាតិ; កងរាជអាវុធហត្ថ | police; gendarmerie; Police nationale; service de police | <law-enforcement
org-army | army; armed forces; military; the military; defense forces; defence forces; Royal Cambodian Armed Forces; RCAF; militarily; armed services; infantry | 군; 군대; 육군; 국군; 군부; 자위대; 해병대; 캄보디아군; 군사 | កងទ័ព; យោធា; កងយោធពលខេមរភូមិន្ទ; កងទ័ពជើងទឹក; កងទ័ពអាកាស; កងកម្លាំងប្រដាប់អាវុធ; ទ័ព; កងយោធពល; កងកម្លាំង | armée; forces armées; armée de l'air; militaire; armée de terre; forces de défense; militairement
org-party | political party; ruling party; opposition party; party leader; republican party; democratic party | 정당; 여당; 야당; 집권당 | គណបក្ស; គណបក្សនយោបាយ; បក្ស; គណបក្សកាន់អំណាច | parti politique; parti au pouvoir; parti d'opposition; parti
org-cpp | Cambodian People's Party; CPP | 캄보디아인민당; 인민당 | គណបក្សប្រជាជនកម្ពុជា | Parti du peuple cambodgien; PPC | <org-party
org-democratic-party | Democratic Party | 민주당 | គណបក្សប្រជាធិបតេយ្យ | Parti démocrate; démocrates | <org-party
org-republican-party | Republican Party; GOP; Republicans; Republican | 공화당 | គណបក្សសាធារណរដ្ឋ | Parti républicain; républicains | <org-party
org-communist-party | Communist Party; Chinese Communist Party; CCP | 공산당 | គណបក្សកុម្មុយនីស្ត | Parti communiste | <org-party
org-workers-party | Workers' Party of Korea; Workers Party | 노동당 | | Parti du travail | <org-party
org-ngo | NGO; non-governmental organization; nonprofit; nongovernmental organization; charity; civil society organization; non-profit; foundation; think tank; cso | 비정부기구; 비영리단체; 재단; 엔지오; 싱크탱크; NGO | អង្គការក្រៅរដ្ឋាភិបាល; អង្គការសង្គមស៊ីវិល; មូលនិធិ; អង្គការមិនមែនរដ្ឋាភិបាល | ONG; organisation non gouvernementale; fondation; organisme à but non lucratif; organisation de la société civile | <civil-society
org-international-organisation | international organization; international organisation; multilateral institution; international institution; international body; intergovernmental organization | 국제기구; 국제기관; 다자기구; 국제단체 | អង្គការអន្តរជាតិ; ស្ថាប័នអន្តរជាតិ | organisation internationale; institution internationale; institution multilatérale; organisme international
org-international-community | international community; community of nations; world community | 국제사회; 국제공동체 | សហគមន៍អន្តរជាតិ; សហគមន៍ជាតិនានា | communauté internationale
org-company | company; firm; corporation; enterprise; conglomerate | 기업; 회사; 법인; 업체; 대기업 | ក្រុមហ៊ុន; សហគ្រាស; វិស័យឯកជន | entreprise; compagnie; firme | <business
org-chamber-of-commerce | chamber of commerce; business council; business association; KCCI; AmCham; business federation; trade association | 상공회의소; 대한상공회의소; 경제단체; 기업협의회; 경제인협회 | សភាពាណិជ្ជកម្ម; ក្រុមប្រឹក្សាធុរកិច្ច; សមាគមធុរកិច្ច | chambre de commerce; conseil d'affaires; fédération patronale; patronat
org-trade-union | trade union; labor union; labour union; organized labor; AFL-CIO; union; collective bargaining; union leader | 노동조합; 노조; 노총; 단체교섭 | សហជីព; សម្ព័ន្ធសហជីព | syndicat; syndicats; centrale syndicale; syndical; négociation collective; syndicaliste
org-university | university; college; school of; institute; academy; higher education institution; campus; higher education; academia; academic; graduate school; faculty | 대학교; 대학; 학술원; 대학원; 고등교육; 캠퍼스; 학계 | សាកលវិទ្យាល័យ; មហាវិទ្យាល័យ; វិទ្យាស្ថាន; បណ្ឌិត្យសភា; ឧត្តមសិក្សា; ឧត្ដមសិក្សា | université; institut; académie; faculté; école supérieure; enseignement supérieur; campus; universitaire; grande école
org-committee | committee; commission; council; board; panel | 위원회; 이사회; 협의회; 평의회; 심의회; 실무그룹; 태스크포스; 작업반; 실무단 | គណៈកម្មាធិការ; គណៈកម្មការ; ក្រុមប្រឹក្សា; ក្រុមការងារ; គណកម្មការ | comité; commission; conseil; conseil d'administration; groupe de travail; groupe d'étude
org-task-force | task force; working group; steering group; taskforce; joint task force; working level group | 태스크포스; 실무그룹; 작업반; 전담반; 실무협의체 | ក្រុមការងារ; ក្រុមការងារចម្រុះ; កងកម្លាំងចម្រុះ | groupe de travail; groupe de pilotage; force opérationnelle; équipe spéciale

# The press
org-media | media; press; news media; news outlet; newspaper; broadcaster; media outlet; news organization; news | 언론; 언론사; 매체; 신문; 방송; 보도기관; 미디어; 뉴스; 매스컴 | ប្រព័ន្ធផ្សព្វផ្សាយ; សារព័ត៌មាន; កាសែត; អង្គភាពព័ត៌មាន | médias; presse; média; journal; organe de presse; diffuseur
org-news-agency | news agency; wire service; press agency; state news agency; newswire | 통신사; 뉴스통신사; 국영통신; 관영통신 | ទីភ្នាក់ងារព័ត៌មាន; ទីភ្នាក់ងារសារព័ត៌មាន | agence de presse; agence d'information | <org-media
org-akp | Agence Kampuchea Presse; AKP; Kampuchea Press Agency; Cambodian state news agency | 캄푸치아통신; 캄푸치아 통신; 캄보디아 국영통신; 아장스 캄푸치아 프레스 | ទីភ្នាក់ងារសារព័ត៌មានជាតិកម្ពុជា; ទីភ្នាក់ងារព័ត៌មានកម្ពុជា; ទីភ្នាក់ងារកម្ពុជាសារព័ត៌មាន | Agence Kampuchea Presse; AKP; Agence khmère de presse | <org-news-agency
org-yonhap | Yonhap; Yonhap News Agency; Yonhap News | 연합뉴스; 연합통신 | យ៉ុនហាប់ | Yonhap | <org-news-agency
org-xinhua | Xinhua; Xinhua News Agency | 신화통신; 신화사 | ស៊ិនហួ | Xinhua; Chine nouvelle | <org-news-agency
org-reuters | Reuters | 로이터; 로이터통신 | រ៉យទ័រ | Reuters | <org-news-agency
org-ap | Associated Press | 에이피통신; AP통신 | អាសូស៊ីអេតធីតប្រេស | Associated Press | <org-news-agency
org-afp | AFP; Agence France-Presse | 에이에프피; AFP통신; 아에프페 | អាអ៊ែហ្វប៉េ | AFP; Agence France-Presse | <org-news-agency
org-kyodo | Kyodo; Kyodo News | 교도통신; 교도 통신 | ក្យូដូ | Kyodo | <org-news-agency
org-nhk | NHK | 엔에이치케이 | | NHK | <org-media
org-tass | TASS; ITAR-TASS | 타스통신; 타스 통신 | | TASS; Tass | <org-news-agency
org-kcna | KCNA; Korean Central News Agency | 조선중앙통신 | ទីភ្នាក់ងារព័ត៌មានកណ្តាលកូរ៉េ | KCNA | <org-news-agency
org-bernama | Bernama | 베르나마 | បឺណាម៉ា | Bernama | <org-news-agency
org-bbc | BBC | 비비시 | ប៊ីប៊ីស៊ី | BBC | <org-media
org-cnn | CNN | 시엔엔 | ស៊ីអិនអិន | CNN | <org-media
org-kbs | KBS | 한국방송 | | KBS | <org-media
org-mbc | MBC | 문화방송 | | MBC | <org-media
org-khmer-times | Khmer Times | 크메르타임스; 크메르 타임스 | ខ្មែរថាមស៍ | Khmer Times | <org-media
org-phnom-penh-post | Phnom Penh Post | 프놈펜포스트; 프놈펜 포스트 | ភ្នំពេញប៉ុស្តិ៍ | Phnom Penh Post | <org-media
org-fresh-news | Fresh News | 프레시뉴스; 프레시 뉴스 | ហ្វ្រេសញូវ | Fresh News | <org-media
org-rfa | Radio Free Asia; RFA | 자유아시아방송 | វិទ្យុអាស៊ីសេរី | Radio Free Asia | <org-media
org-voa | Voice of America; VOA | 미국의소리 | សំឡេងសហរដ្ឋអាមេរិក; វីអូអេ | Voix de l'Amérique | <org-media
`;
