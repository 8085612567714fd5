/**
 * Health, disasters, rights, government, law, family, education and culture,
 * with their words in four languages, written for Readout.
 * One concept per line: `id | en | ko | km | fr [| <broader; !opposite]`; each list holds lemmas separated by `;`.
 */
export const societyConcepts = `
# health
health | health; healthcare; public health; medical care; health care; wellness | 보건; 건강; 의료; 보건의료 | សុខភាព; សុខាភិបាល; សុខភាពសាធារណៈ; ថែទាំសុខភាព | santé; sanitaire; soins de santé; santé publique
health-system | health system; healthcare system; health service; health infrastructure | 보건시스템; 의료체계; 보건체계; 의료시스템 | ប្រព័ន្ធសុខាភិបាល | système de santé; service de santé | <health
universal-health-coverage | universal health coverage; uhc | 보편적의료보장 | ការធានារ៉ាប់រងសុខភាព; ការគ្របដណ្តប់សុខភាពជាសកល | couverture sanitaire universelle; couverture santé
hospital | hospital; clinic; medical center; health center; infirmary; medical facility | 병원; 의원; 의료원; 의료기관; 보건소 | មន្ទីរពេទ្យ; គ្លីនិក; មណ្ឌលសុខភាព; ពេទ្យ | hôpital; clinique; centre médical; centre de santé; hospitalier
hospitalized | in hospital; in the hospital; admitted to hospital; taken to hospital | 입원; 병원에 입원 | សម្រាកពេទ្យ; ចូលសម្រាកពេទ្យ; សម្រាកព្យាបាល | hospitaliser; hospitalisation; hospitalisé
medicine | medicine; drug medicine; pharmaceutical; medication | 의약품; 약품; 제약; 의약 | ឱសថ; ថ្នាំពេទ្យ; ថ្នាំសង្កូវ | médicament; pharmaceutique; produits pharmaceutiques
medical | medical; medical equipment; medical supplies; clinical; medical device | 의료; 의료기기; 의학; 의료장비; 의료물자 | វេជ្ជសាស្ត្រ; បរិក្ខារពេទ្យ; ឧបករណ៍វេជ្ជសាស្ត្រ; បរិក្ខារវេជ្ជសាស្ត្រ | médical; matériel médical; fournitures médicales; clinique
treatment | treatment; treat; therapy; therapeutic; cure; remedy | 치료; 진료; 치료제; 요법 | ការព្យាបាល; ព្យាបាល | traitement; traiter; soigner; thérapie; soin; thérapeutique; guérir
disease | disease; illness; sick; ailment; infectious disease; disorder; communicable disease | 질병; 질환; 전염병; 감염병; 병 | ជំងឺ; ជំងឺឆ្លង; រោគ; ឈឺ | maladie; malade; affection; maladie infectieuse; maladie transmissible
symptom | symptom; signs of illness | 증상; 증세 | រោគសញ្ញា; អាការៈ | symptôme; signe clinique
side-effect | side effect; adverse effect; adverse reaction | 부작용; 이상 반응 | ផលរំខាន; ផលប៉ះពាល់អវិជ្ជមាន | effet secondaire; effet indésirable
pandemic | pandemic; epidemic; global outbreak | 팬데믹; 대유행; 감염병 대유행; 세계적 대유행 | ជំងឺរាតត្បាត; ជំងឺកូវីដ; រាតត្បាត; ជំងឺរាតត្បាតសកល | pandémie; épidémie
outbreak | outbreak; flare-up; spread of disease; infection; contagion; virus; variant | 발병; 확산; 감염; 바이러스; 변이; 집단감염 | ការផ្ទុះជំងឺ; ការឆ្លង; ឆ្លងជំងឺ; វីរុស; មេរោគ; ការរីករាលដាល | flambée; infection; contagion; virus; variant; foyer épidémique; infecter
vaccine | vaccine; jab; shot; immunization; dose; inoculation; booster; covax | 백신; 예방접종; 접종; 예방주사; 코백스 | វ៉ាក់សាំង; ចាក់វ៉ាក់សាំង; វ៉ាក់សាំងបង្ការ; ការចាក់វ៉ាក់សាំង; ដូស; កូវ៉ាក់ | vaccin; vaccination; vacciner; dose; piqûre; immunisation; covax
health-test | testing; diagnostic; diagnose; diagnosis; test kit; screening | 진단; 검진; 진단키트; 검체 | រោគវិនិច្ឆ័យ; តេស្តជំងឺ; ការធ្វើតេស្ត; ពិនិត្យសុខភាព | dépistage; diagnostic; test de dépistage; diagnostiquer
protective-mask | mask; face mask; personal protective equipment; ppe; protective gear; ventilator; oxygen | 마스크; 방호복; 개인보호장비; 인공호흡기; 산소 | ម៉ាស; អុកស៊ីសែន; ម៉ាស់ | masque; équipement de protection; respirateur; oxygène
quarantine | quarantine; isolation; confinement | 격리; 봉쇄; 자가격리 | ចត្តាឡីស័ក; ការបិទខ្ទប់ | quarantaine; isolement; distanciation
hiv-aids | hiv aids; hiv; hiv/aids; pepfar; global fund | 에이즈; 글로벌펀드; 후천성면역결핍증 | អេដស៍; មេរោគអេដស៍; ជំងឺអេដស៍; មូលនិធិសកល | vih; sida; fonds mondial | <disease
malaria | malaria; mosquito | 말라리아 | ជំងឺគ្រុនចាញ់; គ្រុនចាញ់ | paludisme | <disease
cancer | cancer; tumor; oncology; cancer moonshot | 암치료; 종양; 항암; 암 환자 | មហារីក; ជំងឺមហារីក | cancer; tumeur; oncologie | <disease
surgery | surgery; operation surgery; operate on; surgical; operating room | 수술 | ការវះកាត់; វះកាត់ | chirurgie; opération chirurgicale; chirurgical; greffe | <treatment
mental-health | mental health; psychological; trauma; depression; suicide; psychosocial | 정신건강; 심리; 심리상담; 트라우마; 자살; 우울 | សុខភាពផ្លូវចិត្ត; ផ្លូវចិត្ត; ការប្រឹក្សាផ្លូវចិត្ត | santé mentale; psychologique; traumatisme; suicide; dépression; psychosocial | <health
maternal-health | maternal health; maternal and child health; maternity; reproductive health; birth; newborn | 모자보건; 산모; 신생아 | សុខភាពមាតា; ការសម្រាលកូន; សុខភាពបន្តពូជ | santé maternelle; maternité; santé reproductive; nouveau-né
birth-rate | birthrate; fertility rate; demographic | 출산율 | អត្រាកំណើត; ភាពចាស់ជរា | natalité; démographique
antimicrobial | antibiotic; antimicrobial resistance; antimicrobial | 항생제; 항생제내성 | អង់ទីប៊ីយ៉ូទិក | antibiotique; résistance aux antimicrobiens
health-security | global health security; pandemic preparedness; health emergency; biosecurity; pandemic response | 보건안보; 글로벌보건안보; 보건위기; 팬데믹대비 | សន្តិសុខសុខាភិបាល; ត្រៀមឆ្លើយតបជំងឺរាតត្បាត | sécurité sanitaire; préparation aux pandémies; urgence sanitaire; biosécurité
tobacco | tobacco; smoking; cigarette; e-cigarette; vape | 담배; 흡연; 전자담배 | ថ្នាំជក់; បារី; ការជក់បារី; បារីអេឡិចត្រូនិក | tabac; cigarette; tabagisme; fumer
blood | blood; blood donation; donate blood | 혈액; 헌혈; 피 | ឈាម; បរិច្ចាគឈាម; បរិច្ចាកឈាម | sang; don du sang
traditional-medicine | traditional medicine; herbal medicine; acupuncture | 한의학; 전통의학; 한방; 침술 | ឱសថបុរាណ; គ្រូបុរាណ | médecine traditionnelle; acupuncture; phytothérapie | <medicine
# disasters, humanitarian
disaster | disaster; natural disaster; catastrophe; calamity; disaster relief | 재난; 재해; 자연재해; 참사; 재앙 | គ្រោះមហន្តរាយ; គ្រោះធម្មជាតិ; មហន្តរាយ; គ្រោះមហន្ដរាយ | catastrophe; désastre; catastrophe naturelle; sinistre
disaster-management | disaster management; disaster risk reduction; emergency management; disaster response; disaster preparedness; fema | 재난관리; 재난대응; 방재; 재난대비 | ការគ្រប់គ្រងគ្រោះមហន្តរាយ; ការកាត់បន្ថយហានិភ័យគ្រោះមហន្តរាយ | gestion des catastrophes; réduction des risques de catastrophe; sécurité civile
flood | flood; inundation; deluge; flash flood; floodwater | 홍수; 침수; 수해; 수재 | ទឹកជំនន់; ជំនន់; គ្រោះទឹកជំនន់; លិចលង់ | inondation; crue; inonder | <disaster
drought | drought; dry spell; water shortage | 가뭄; 한발 | គ្រោះរាំងស្ងួត; រាំងស្ងួត; រាំង | sécheresse | <disaster
earthquake | earthquake; quake; tremor; seismic; aftershock | 지진; 강진; 여진 | រញ្ជួយដី; ការរញ្ជួយដី | séisme; tremblement de terre; sismique; secousse | <disaster
tsunami | tsunami; tidal wave | 쓰나미; 지진해일 | រលកយក្ស; ស៊ូណាមិ | tsunami; raz-de-marée | <disaster
storm | storm; hurricane; typhoon; cyclone; tornado; tropical storm; winter storm | 태풍; 허리케인; 폭풍; 폭설; 사이클론 | ព្យុះ; ខ្យល់ព្យុះ; ព្យុះទីហ្វុង | tempête; ouragan; typhon; cyclone; tornade | <disaster
wildfire | wildfire; forest fire; bushfire; fires; burn; burnt | 산불; 불 | ភ្លើងឆេះព្រៃ; ឆេះ | feu de forêt; incendie de forêt; brûler; feu | <disaster
landslide | landslide; mudslide; avalanche | 산사태; 눈사태 | បាក់ដី; ការបាក់ដី; បាក់ស្រុត | glissement de terrain; avalanche; éboulement | <disaster
emergency | emergency; crisis situation; urgent situation | 긴급상황; 응급; 비상 | អាសន្ន; គ្រាអាសន្ន; បន្ទាន់ | urgence
evacuation | evacuation; airlift; get out safely; flee to safety; evacuee | 대피; 철수; 소개; 피난; 후송 | ការជម្លៀស; ជម្លៀស; ការជម្លៀសប្រជាជន | évacuation; évacuer; pont aérien; rapatrier
survivor | survivor; survive | 생존자; 생존; 살아남 | អ្នករស់រានមានជីវិត; រស់រានមានជីវិត; អ្នករួចជីវិត | survivant; rescapé; survie; survivre
humanitarian | humanitarian; humanitarian aid; humanitarian assistance; relief | 인도적; 인도주의; 인도적지원; 구호 | មនុស្សធម៌; ជំនួយមនុស្សធម៌; ការងារមនុស្សធម៌ | humanitaire; aide humanitaire; secours; assistance humanitaire
un-agency | unicef; world food programme; wfp; unhcr; undp; unesco; fao; ilo | 유니세프; 세계식량계획; 유엔난민기구; 유엔개발계획; 유네스코; 국제노동기구 | យូនីសេហ្វ; យូណេស្កូ | unicef; programme alimentaire mondial; hcr; pnud; unesco; oit
shelter | shelter; refuge; tent; temporary housing; safe haven; camp | 대피소; 쉼터; 임시거처; 보호소; 수용소 | ជម្រក; ទីជម្រក; ជំរុំ; តង់ | abri; refuge; hébergement d'urgence; tente; camp
donation | donation; donor; bestow; chip in | 기부; 기증; 공여; 기부금; 기여; 성금; 후원 | ការបរិច្ចាគ; បរិច្ចាគ; អំណោយ; ផ្តល់អំណោយ; សប្បុរសជន; ការបរិច្ចាក; ឧបត្ថម្ភ; វិភាគទាន | don; faire un don; donateur; donner; contribuer; bailleur de fonds; verser | <gift
# rights, democracy
human-rights | human rights; rights; fundamental freedom | 인권; 권리 | សិទ្ធិមនុស្ស; សិទ្ធិ | droits de l'homme; droits humains; libertés fondamentales
freedom | freedom; liberty; free | 자유 | សេរីភាព | liberté; libre
freedom-of-expression | freedom of expression; free speech; freedom of speech; press freedom; freedom of the press; media freedom | 표현의 자유; 언론의 자유; 언론자유 | សេរីភាពបញ្ចេញមតិ; សេរីភាពសារព័ត៌មាន; សេរីភាពនៃការបញ្ចេញមតិ | liberté d'expression; liberté de la presse; liberté de parole | <freedom
freedom-of-religion | freedom of religion; religious freedom; freedom of worship; freedom of belief | 종교의 자유; 종교자유; 신앙의 자유 | សេរីភាពសាសនា; សេរីភាពខាងជំនឿ; សេរីភាពជំនឿសាសនា | liberté de religion; liberté religieuse; liberté de culte | <freedom
freedom-of-assembly | freedom of assembly; freedom of association; right to assemble | 집회의 자유; 결사의 자유 | សេរីភាពនៃការជួបជុំ; សេរីភាពសមាគម | liberté de réunion; liberté d'association | <freedom
censorship | censorship; censor; media crackdown; silence critics | 검열; 언론탄압 | ការត្រួតពិនិត្យព័ត៌មាន | censure; censurer; bâillonner | !freedom-of-expression
repression | repression; oppression; persecution; suppress | 탄압; 억압; 박해; 진압 | ការគាបសង្កត់; គាបសង្កត់; ការធ្វើទុក្ខបុកម្នេញ | réprimer; oppression; opprimer; persécution; persécuter | <human-rights-abuse
democracy | democracy; democratic; rule by the people | 민주주의; 민주; 민주화 | ប្រជាធិបតេយ្យ; លទ្ធិប្រជាធិបតេយ្យ; របបប្រជាធិបតេយ្យ | démocratie; démocratique; démocratisation
authoritarianism | authoritarian; dictatorship; autocracy; dictator; autocratic; totalitarian | 독재; 권위주의; 전체주의; 독재자 | ផ្តាច់ការ; របបផ្តាច់ការ; ផ្ដាច់ការ | autoritarisme; dictature; autocratie; dictateur; autoritaire; autocratique; totalitaire | !democracy
pluralism | pluralism; multiparty democracy; multi-party | 다원주의; 다당제 | ពហុបក្ស; ពហុនិយម | pluralisme; multipartisme; pluraliste
law-of-the-sea | unclos; law of the sea; un convention on the law of the sea | 유엔해양법협약; 해양법; 해양법협약 | ច្បាប់សមុទ្រ; អនុសញ្ញាស្តីពីច្បាប់សមុទ្រ | droit de la mer; cnudm; convention sur le droit de la mer | <international-law
good-governance | good governance; governance | 거버넌스; 통치; 굿거버넌스; 협치 | អភិបាលកិច្ច; អភិបាលកិច្ចល្អ; ការដឹកនាំប្រទេស | bonne gouvernance; gouvernance; gouverner
reform | reform; restructure; overhaul; revamp | 개혁; 쇄신 | កំណែទម្រង់; ការកែទម្រង់; កែទម្រង់; ការធ្វើកំណែទម្រង់ | réforme; réformer; refonte
election | election; electoral; poll; re-elected | 선거; 당선; 선출; 지방선거 | ការបោះឆ្នោត; បោះឆ្នោត; ជាប់ឆ្នោត; បោះឆ្នោតជាតិ | élection; électoral; élire; réélection; élu; législatives
vote | vote; voter; turnout | 투표; 표결; 유권자; 표 | ការបោះឆ្នោត; អ្នកបោះឆ្នោត; ការបោះឆ្នោតគាំទ្រ | vote; voter; électeur; suffrage
election-campaign | election campaign; campaign trail; run for office; running mate | 선거운동; 출마; 유세 | យុទ្ធនាការបោះឆ្នោត; ឃោសនាបោះឆ្នោត | campagne électorale; se présenter
referendum | referendum; plebiscite; popular vote | 국민투표 | ប្រជាមតិ | référendum; plébiscite
opposition-politics | opposition; opposition leader; dissident; critic of the government | 야당; 반체제; 야권 | បក្សប្រឆាំង; គណបក្សប្រឆាំង; អ្នកប្រឆាំង; មេបក្សប្រឆាំង | opposition; opposant; dissident; chef de l'opposition
politics | politics; politician | 정치; 정치인; 정계 | នយោបាយ; អ្នកនយោបាយ | politique; politicien
bipartisan | bipartisan; across party lines; both parties; cross-party | 초당적; 여야 | គណបក្សទាំងពីរ | bipartite; transpartisan; bipartisan
martial-law | martial law; emergency rule | 계엄; 계엄령; 비상계엄 | ច្បាប់អាជ្ញាសឹក; អាជ្ញាសឹក | loi martiale; état de siège
impeachment | impeachment; removal from office | 탄핵; 파면 | ចោទប្រកាន់ដកតំណែង; ការដកចេញពីតំណែង; បណ្តេញចេញពីតំណែង | destitution; destituer; impeachment
protest | unrest; riot; demonstrate against | 항의; 파업; 폭동 | កូដកម្ម | protestation; grève; émeute; protester; troubles
power-transfer | transfer of power; transition of power; political transition; handover of power; presidential transition | 정권교체; 정권이양; 권력이양 | ការផ្ទេរអំណាច; អន្តរកាលនយោបាយ; ផ្ទេរតំណែង | passation de pouvoir; transition politique; transfert du pouvoir; alternance
term-of-office | term of office; mandate; tenure; time in office; in office | 임기; 재임; 재직; 연임 | អាណត្តិ; អាណត្តិការងារ | mandat; durée du mandat; présidence
# government and law
cabinet | cabinet; council of ministers; cabinet meeting | 내각; 국무회의; 국무위원 | គណៈរដ្ឋមន្ត្រី; ទីស្តីការគណៈរដ្ឋមន្ត្រី; គណរដ្ឋមន្ត្រី | cabinet; conseil des ministres | <org-government
agency-government | agency; bureau | 기관; 사무국 | ភ្នាក់ងារ; ទីភ្នាក់ងារ; ការិយាល័យ; នាយកដ្ឋាន; អគ្គនាយកដ្ឋាន; មន្ទីរ | agence; bureau; direction; service; organisme | <org-government
legislation | legislation; statute; lawmaking | 입법; 법률; 제정 | នីតិប្បញ្ញត្តិ; ច្បាប់ | législation; légiférer; législatif; loi
law | law; legal; statute; juridical | 법; 법률; 법적; 합법 | ច្បាប់; ផ្លូវច្បាប់; ស្របច្បាប់ | loi; droit; légal; juridique
constitution | constitution; basic law | 헌법; 개헌; 헌법재판소 | រដ្ឋធម្មនុញ្ញ | constitution; constitutionnel
decree | decree; executive order; sub-decree; royal decree; proclamation; edict; presidential order; directive; ordinance | 행정명령; 대통령령; 시행령; 칙령; 포고; 훈령 | ព្រះរាជក្រឹត្យ; អនុក្រឹត្យ; ក្រឹត្យ; បទបញ្ជា; ព្រះរាជក្រម | décret; décret présidentiel; ordonnance; arrêté; directive; proclamation; décret royal
enact | enact; pass a law; adopt a law; signed into law; promulgate | 제정; 통과; 공포; 가결 | អនុម័តច្បាប់; អនុម័ត; ប្រកាសឱ្យប្រើ | promulguer; voter une loi; adopter une loi; promulgation; adoption
repeal | repeal; revoke; abolish; rescind; annul; scrap; revocation; abolition; overturn; void; cancel a law | 폐지; 취소; 철폐; 무효화 | លុបចោល; ការលុបចោល; មោឃៈ; និរាករណ៍; លុបបំបាត់ | abroger; abrogation; abolir; révoquer; annuler; abolition; suppression; supprimer | !enact
civil-servant | civil servant; public official; government official; bureaucrat; public servant; government employee | 공무원; 관리; 관료 | មន្ត្រីរាជការ; មន្ត្រីរដ្ឋាភិបាល; មន្ដ្រី | haut fonctionnaire; agent public; agent de l'État | <role-official
public-service | public service; government service; public administration; one-stop service | 공공서비스; 행정서비스; 공공행정; 민원; 행정 | សេវាសាធារណៈ; រដ្ឋបាលសាធារណៈ; រដ្ឋបាល; សេវារដ្ឋបាល | service public; administration publique; services publics; guichet unique
service | service | 서비스; 용역 | សេវា; សេវាកម្ម | service; prestation
local-government | local government; local authority; provincial government; mayor; subnational; sub-national | 지방정부; 지방자치단체; 시청; 시장 | រដ្ឋបាលថ្នាក់ក្រោមជាតិ; អាជ្ញាធរមូលដ្ឋាន; សាលាខេត្ត; អាជ្ញាធរដែនដី; អភិបាលក្រុង | collectivité locale; autorités locales; maire; gouvernement local; collectivité territoriale
province | province; provincial; prefecture; state province; county | 지방; 시군; 지역 | ខេត្ត; ស្រុក; ឃុំ; រាជធានី | province; région; préfecture; département; provincial
decentralization | decentralization; local autonomy; devolution; autonomy | 분권; 지방분권; 자치 | វិមជ្ឈការ; ស្វ័យភាព | décentralisation; autonomie; décentraliser
royal-palace | palace; royal palace; white house | 왕궁; 백악관; 집무실 | ព្រះបរមរាជវាំង; រាជវាំង; វិមាន; វិមានសន្តិភាព; សេតវិមាន | palais; palais royal; maison-blanche
national-day | national day; independence day; national holiday; liberation day; bastille day | 국경일; 독립기념일; 국가기념일; 광복절; 개천절 | បុណ្យឯករាជ្យ; ទិវាជាតិ; បុណ្យជាតិ; បុណ្យឯករាជ្យជាតិ; ទិវាបុណ្យឯករាជ្យ | fête nationale; jour de l'indépendance; fête de l'indépendance
holiday-festival | festival; holiday; new year; celebration day | 명절; 축제; 새해; 휴일 | បុណ្យ; ពិធីបុណ្យ; ចូលឆ្នាំ; បុណ្យចូលឆ្នាំ; វិស្សមកាល | fête; nouvel an; festival; jour férié
nation | nation; country; homeland; fatherland; motherland | 국가; 나라; 민족; 조국; 모국 | ប្រជាជាតិ; ប្រទេស; ជាតិ; រដ្ឋ; មាតុភូមិ; នគរ | nation; pays; patrie
community | community; neighborhood; local community | 공동체; 지역사회; 커뮤니티; 사회 | សហគមន៍ | communauté; collectivité; quartier
society | society; social; societal | 사회; 사회적 | សង្គម; សង្គមកិច្ច | société; social
civil-society | civil society; advocacy group | 시민사회; 시민단체 | សង្គមស៊ីវិល | société civile
social-protection | social protection; social security; safety net; social safety net | 사회보장; 사회안전망; 사회보호 | គាំពារសង្គម; សន្តិសុខសង្គម; បសស; សុខមាលភាព | protection sociale; sécurité sociale; filet de sécurité; bien-être
labour-rights | labor rights; workers' rights; labour; working conditions; labor standards; decent work | 노동권; 노동; 근로조건; 노동기준; 노동환경; 고용노동 | សិទ្ធិការងារ; លក្ខខណ្ឌការងារ; ច្បាប់ការងារ; ការងារសមរម្យ | droit du travail; conditions de travail; droits des travailleurs; normes du travail; travail décent
strike-action | strike; walkout; work stoppage; walk off the job | 파업; 총파업 | កូដកម្ម | grève; débrayage
occupational-safety | workplace safety; occupational safety; workplace accident; industrial accident | 산업안전; 산업재해; 산재; 작업장안전 | សុវត្ថិភាពការងារ; សុវត្ថិភាពនៅកន្លែងធ្វើការ; គ្រោះថ្នាក់ការងារ | sécurité au travail; accident du travail
justice | justice; judicial; judiciary; justice system | 사법; 정의; 사법부; 공정 | យុត្តិធម៌; តុលាការ; ប្រព័ន្ធយុត្តិធម៌ | justice; judiciaire; juste
lawsuit | lawsuit; sue; litigation; legal action; suit; take to court; legal case; plaintiff; defendant | 소송; 제소; 고소; 고발; 피고 | បណ្តឹង; ប្តឹង; បណ្ដឹង; ប្ដឹង; ប្តឹងផ្តល់; ចុងចោទ | procès; poursuivre en justice; plainte; action en justice; litige; poursuites; porter plainte | <trial
equality | equality; equity; equitable; fairness; equal rights | 평등; 형평; 형평성; 동등 | សមភាព; ភាពស្មើគ្នា; សមធម៌ | égalité; égal; équité; équitable | !inequality
discrimination | discrimination; prejudice; bias; intolerance; discriminatory; bigotry | 차별; 편견; 차별적 | ការរើសអើង; រើសអើង | discrimination; discriminer; préjugé; discriminatoire; intolérance | !equality
inclusion | inclusion; leave no one behind | 포용; 포용적; 포용성 | បរិយាបន្ន; ការដាក់បញ្ចូល; គ្មាននរណាម្នាក់ត្រូវបានទុកចោល | inclusion; inclusif; ne laisser personne de côté
diversity | diversity | 다양성 | ភាពចម្រុះ; ពហុភាព | diversité; divers
gender-equality | gender equality; gender; gender gap; equal rights for women; empowerment of women; gender equity | 성평등; 양성평등; 여성인권; 여성역량강화; 젠더 | សមភាពយេនឌ័រ; យេនឌ័រ; ការផ្តល់ភាពអង់អាចដល់ស្ត្រី; សមភាពភេទ | égalité des sexes; égalité femmes-hommes; égalité des genres; genre; parité
comfort-women | comfort women; wartime sexual slavery | 위안부; 일본군위안부 | ស្ត្រីបម្រើកាម | femmes de réconfort
lgbt | lgbt; lgbtq; lgbtqi; gay; lesbian; transgender; sexual orientation; same-sex marriage | 성소수자; 동성애; 동성결혼; 트랜스젠더 | ស្រឡាញ់ភេទដូចគ្នា | lgbt; lgbtq; homosexuel; transgenre; orientation sexuelle; mariage homosexuel
vulnerable | vulnerable; disadvantaged; at risk; underserved; needy; the most in need | 취약; 취약계층; 소외; 사회적 약자; 소외계층 | ងាយរងគ្រោះ; ភាពងាយរងគ្រោះ; ក្រុមងាយរងគ្រោះ; ជនងាយរងគ្រោះ | vulnérable; défavorisé; marginalisé; vulnérabilité; démuni; fragile
# family, people
child-protection | child protection; child abuse; children's rights; child exploitation; child marriage; child safety | 아동보호; 아동학대; 아동권리; 아동인권 | ការការពារកុមារ; សិទ្ធិកុមារ; គាំពារកុមារ | protection de l'enfance; maltraitance des enfants; droits de l'enfant; mariage des enfants
grandparent | grandfather; grandmother; grandparent; grandchild; grandson | 할아버지; 할머니; 조부모; 손자 | ជីតា; ជីដូន; ចៅ | grand-père; grand-mère; petit-fils; grands-parents
marriage | marriage; marry | 결혼; 혼인; 다문화 | អាពាហ៍ពិពាហ៍; រៀបការ; រៀបអាពាហ៍ពិពាហ៍ | mariage; se marier; épouser
orphan | orphan; orphanage; adopt a child | 고아; 고아원 | កុមារកំព្រា; មណ្ឌលកុមារកំព្រា; សុំកូន | orphelin; orphelinat
generation | generation; future generations | 세대; 미래세대 | ជំនាន់; ជំនាន់ក្រោយ; មនុស្សជំនាន់ក្រោយ | génération; générations futures
housing | housing; home; apartment; residence; affordable housing; dwelling | 주택; 주거; 집; 아파트; 거주지 | លំនៅឋាន; ផ្ទះ; ផ្ទះសម្បែង; គេហដ្ឋាន; អគារ; ផ្ទះល្វែង | logement; habitation; maison; appartement; habitat; domicile; résidence; chez-soi
eviction-homeless | homeless; eviction; displaced from homes; rough sleeper | 노숙자; 퇴거; 강제퇴거; 노숙 | ការបណ្តេញចេញ; គ្មានផ្ទះសម្បែង; អនាថា | sans-abri; expulsion locative; sans domicile
public-safety | public safety; security of citizens; safeguard; personal safety | 치안; 신변안전; 공공안전 | សុវត្ថិភាពសាធារណៈ; សណ្តាប់ធ្នាប់ | sécurité publique
# education
education | education; schooling; learn; teaching; pedagogy | 교육; 교육과정; 학습; 배우; 배움 | ការអប់រំ; អប់រំ; រៀនសូត្រ; ការសិក្សា; ការរៀនសូត្រ | éducation; enseignement; éducatif; apprendre; instruction; scolarité; éduquer
school | school; classroom | 학교; 교실 | សាលារៀន; សាលា | école; scolaire; classe
scholarship | scholarship; fellowship; bursary; study grant; fulbright; tuition assistance | 장학금; 장학생; 장학; 펠로우십; 풀브라이트 | អាហារូបករណ៍ | bourse; bourse d'études; boursier
graduate | graduate; diploma; degree; doctorate; bachelor; alumni; alumnus; master's degree; phd; commencement | 졸업; 학위; 박사; 석사; 동문; 학사; 졸업생 | បញ្ចប់ការសិក្សា; សញ្ញាបត្រ; បរិញ្ញាបត្រ; បណ្ឌិត; អតីតនិស្សិត; ទទួលសញ្ញាបត្រ; បរិញ្ញាបត្រជាន់ខ្ពស់ | diplômé; licence; doctorat; remise des diplômes; ancien élève; master
honorary-degree | honorary degree; honorary doctorate | 명예박사; 명예박사학위 | បណ្ឌិតកិត្តិយស; បណ្ឌិតកិត្ដិយស | docteur honoris causa; doctorat honorifique | <graduate
training | training; coach; workshop; training course; trainee; seminar | 훈련; 연수; 교육훈련; 양성; 워크숍; 교육생; 연수생 | ការបណ្តុះបណ្តាល; បណ្តុះបណ្តាល; វគ្គបណ្តុះបណ្តាល; ហ្វឹកហ្វឺន; បណ្ដុះបណ្ដាល; សិក្ខាសាលា; ការហ្វឹកហ្វឺន; វគ្គសិក្សា | formation; former; entraînement; stage; stagiaire; atelier; entraîner; séminaire
student-exchange | student exchange; exchange program; study abroad; academic exchange; educational exchange | 유학; 교환학생; 교류프로그램; 학생교류; 학술교류 | ការផ្លាស់ប្តូរនិស្សិត; សិក្សានៅបរទេស; ការផ្លាស់ប្តូរការសិក្សា | échange d'étudiants; programme d'échange; études à l'étranger; échange universitaire
literacy | literacy; illiteracy; read and write; illiterate | 문해; 문맹; 문해력 | អក្ខរកម្ម; អនក្ខរភាព | alphabétisation; analphabétisme; analphabète
language | language; linguistic; tongue; speak a language; foreign language | 언어; 외국어; 영어; 모국어; 말 | ភាសា; ភាសាអង់គ្លេស; ភាសាបរទេស | langue; linguistique; langue étrangère; langage
library-book | book; library; publication; publish; writer; novel; literature | 책; 도서관; 도서; 출판; 저자; 작가; 문학; 저서 | សៀវភៅ; បណ្ណាល័យ; ការបោះពុម្ព; អ្នកនិពន្ធ; អក្សរសាស្ត្រ; បោះពុម្ពផ្សាយ | livre; bibliothèque; publication; ouvrage; auteur; écrivain; littérature; manuel; publier; roman
knowledge | knowledge; know-how; wisdom | 지식; 지혜; 식견 | ចំណេះដឹង; ចំណេះ; ពុទ្ធិ; បញ្ញា | connaissance; savoir; sagesse; connaissances
youth-employment | youth employment; internship; intern; work-study; trainee program | 청년고용; 인턴; 인턴십; 청년취업 | កម្មសិក្សា; អ្នកហាត់ការ | stage; stagiaire; emploi des jeunes
# culture
culture | culture; cultural exchange | 문화; 문화적; 문화교류 | វប្បធម៌; ការផ្លាស់ប្តូរវប្បធម៌ | culture; culturel; échange culturel
heritage | heritage; cultural heritage; world heritage; heritage site; relic; antiquity; monument; historic site | 유산; 문화유산; 세계유산; 문화재; 유적; 유물 | បេតិកភណ្ឌ; បេតិកភណ្ឌពិភពលោក; បេតិកភណ្ឌវប្បធម៌; កេរដំណែល; វត្ថុបុរាណ | patrimoine; patrimoine mondial; patrimoine culturel; vestige; monument; antiquité; héritage
temple | temple; pagoda; shrine; archaeological site; preah vihear; ruins | 사원; 사찰; 절; 유적 | ប្រាសាទ; វត្ត; ប្រាសាទព្រះវិហារ; ប្រាសាទអង្គរវត្ត; វត្តអារាម | temple; pagode; sanctuaire; ruines; site archéologique
museum | museum; gallery; exhibition hall; national museum; exhibit | 박물관; 미술관; 전시관; 기념관 | សារមន្ទីរ; សារៈមន្ទីរ; ការតាំងបង្ហាញ | musée; galerie; exposition
art | art; artist; painting; performing arts; artwork; sculpture; artistry | 예술; 미술; 예술가; 화가; 그림; 조각 | សិល្បៈ; សិល្បករ; គំនូរ; វិចិត្រករ; ចម្លាក់; រូបចម្លាក់ | art; artiste; peinture; artistique; sculpture; tableau; arts du spectacle
music | music; song; concert; sing; orchestra; band; k-pop | 음악; 노래; 콘서트; 공연; 케이팝; 연주; 오케스트라 | តន្ត្រី; ចម្រៀង; ច្រៀង; ការប្រគុំតន្ត្រី | musique; chanson; concert; chanter; orchestre; spectacle musical
performance-show | dance; stage show; theater; ballet; dancer | 공연; 무용; 춤; 연극; 무대; 발레 | ការសម្តែង; សម្តែង; របាំ; ល្ខោន; រាំ; ការសម្ដែង; របាំព្រះរាជទ្រព្យ | spectacle; danse; théâtre; représentation; ballet; danseur
film | film; movie; cinema; drama; documentary; director; tv series | 영화; 드라마; 다큐멘터리; 감독; 영화관 | ភាពយន្ត; កុន; តារាសម្តែង; រឿងភាគ; ឯកសារភាពយន្ត | film; cinéma; documentaire; réalisateur; série; feuilleton
hallyu | korean wave; hallyu; k-culture; k-content; pop culture; content industry | 한류; 케이컬처; 케이콘텐츠; 대중문화; 콘텐츠산업 | រលកវប្បធម៌កូរ៉េ; វប្បធម៌កូរ៉េ | vague coréenne; culture coréenne; culture populaire
history | history; historic; historian; past history | 역사; 역사적; 사학자; 과거사 | ប្រវត្តិសាស្ត្រ; ជាប្រវត្តិសាស្ត្រ; ប្រវត្តិ; អតីតកាល | histoire; historique; historien
tradition | tradition; custom; customs and traditions; folk | 전통; 전통적; 관습; 풍습; 민속 | ប្រពៃណី; ទំនៀមទម្លាប់; បុរាណ; ប្រពៃណីទំនៀមទម្លាប់ | tradition; traditionnel; coutume; folklore
civilization | civilization | 문명 | អរិយធម៌ | civilisation
sport | sport; athletic; sports event; sportsmanship | 스포츠; 체육; 운동 | កីឡា; អត្តពលកម្ម | sport; sportif; athlétisme
olympics | olympics; olympic games; sea games; asian games; paralympics; southeast asian games; asean para games | 올림픽; 동남아시안게임; 아시안게임; 패럴림픽; 동계올림픽; 시게임 | អូឡាំពិក; ស៊ីហ្គេម; អាស៊ានប៉ារ៉ាហ្គេម; កីឡាអូឡាំពិក; ព្រឹត្តិការណ៍កីឡា | jeux olympiques; olympique; jeux d'asie du sud-est; jeux asiatiques; jeux paralympiques | <sport
football | football; soccer; world cup; fifa | 축구; 월드컵; 국제축구연맹 | បាល់ទាត់; ពិភពលោកបាល់ទាត់ | football; coupe du monde; foot | <sport
martial-arts | taekwondo; martial art; boxing; bokator; judo; kun khmer; boxer | 태권도; 무술; 권투; 복싱; 유도; 보카도르 | តេក្វាន់ដូ; គុនខ្មែរ; ល្បុក្កតោ; ប្រដាល់; គុនល្បុក្កតោ | taekwondo; art martial; boxe; judo; arts martiaux | <sport
nobel-prize | nobel; nobel prize; nobel peace prize; nobel laureate; laureate | 노벨상; 노벨평화상; 수상자 | រង្វាន់ណូបែល; ណូបែល; ណូបែលសន្តិភាព | prix nobel; nobel; lauréat
competition-contest | contest; tournament; competition; match; game; race; championship; compete in | 대회; 경기; 시합; 토너먼트; 경연; 선수권 | ការប្រកួត; ប្រកួត; ការប្រឡង; ជើងឯក; ការប្រណាំង | concours; tournoi; match; compétition; course; championnat
religion | religion; religious; faith; belief; worship; spiritual; interfaith; creed | 종교; 신앙; 종교적; 예배; 믿음 | សាសនា; ជំនឿ; អន្តរសាសនា; សាសនិក | religion; religieux; foi; croyance; culte; spirituel; interreligieux
buddhism | buddhism; buddhist; buddha; monastery; supreme patriarch | 불교; 석가모니; 불자; 부처 | ព្រះពុទ្ធសាសនា; ពុទ្ធសាសនា; ព្រះពុទ្ធ | bouddhisme; bouddhiste; bouddha; bonze; monastère | <religion
christianity | christian; church; catholic; protestant; vatican | 기독교; 천주교; 교회; 성당; 가톨릭; 바티칸 | គ្រិស្តសាសនា; ព្រះវិហារ; កាតូលិក; សម្ដេចប៉ាប; គ្រិស្តបរិស័ទ | chrétien; christianisme; église; catholique; protestant | <religion
islam | islam; muslim; mosque; halal | 이슬람; 무슬림; 할랄; 이슬람교; 모스크 | ឥស្លាម; មូស្លីម; អ៊ីស្លាម; ឥស្លាមសាសនិក; ហាឡាល់; វិហារឥស្លាម | islam; musulman; mosquée; islamique; halal | <religion
judaism | jewish; judaism; jew; synagogue; holocaust | 유대교; 유대인; 홀로코스트 | ជ្វីហ្វ; សាសន៍យូដា; យូដា | juif; judaïsme; synagogue; holocauste; shoah | <religion
hinduism | hindu; hinduism; hindu temple | 힌두교; 힌두; 디왈리 | ហិណ្ឌូ; ព្រហ្មញ្ញសាសនា | hindou; hindouisme | <religion
prayer | pray; prayer; bless; god; thoughts and prayers; mass | 기도; 축복; 미사; 하느님; 기원 | អធិស្ឋាន; បួងសួង; ពរជ័យ; ព្រះ; ប្រសិទ្ធពរ; សូត្រធម៌ | prier; prière; bénédiction; messe; dieu; bénir
birthday | birthday; date of birth; born; birth date; birthplace; native of; birth | 생일; 탄생; 출생; 태어나; 태어난; 생년월일; 출생지; 탄신일; 태생 | ថ្ងៃកំណើត; កើត; ថ្ងៃខែឆ្នាំកំណើត; ទីកន្លែងកំណើត; ចម្រើនព្រះជន្ម; ព្រះរាជពិធីបុណ្យចម្រើនព្រះជន្ម; កំណើត | anniversaire; naissance; né; date de naissance; lieu de naissance; natif; naître
identity | identity; identification; passport; identify | 신원; 신분; 여권; 정체성 | អត្តសញ្ញាណ; លិខិតឆ្លងដែន; កំណត់អត្តសញ្ញាណ | identité; passeport; identifier
suffering | suffering; hardship; misery; pain; plight; ordeal | 고통; 고난; 어려움; 시련; 고생; 고충 | ការឈឺចាប់; ទុក្ខវេទនា; ទុក្ខលំបាក; ការរងទុក្ខ; វេទនា; រងទុក្ខ | souffrance; souffrir; difficulté; misère; épreuve; douleur; détresse
dignity | dignity; respect for human beings; decency; dignified | 존엄; 존엄성; 품위 | សេចក្តីថ្លៃថ្នូរ; ភាពថ្លៃថ្នូរ; សេចក្ដីថ្លៃថ្នូរ; កិត្តិយស | dignité; digne
tolerance | tolerance; harmony; peaceful coexistence; coexistence | 관용; 조화; 공존; 화합 | ភាពអត់ឱន; ការអត់ឱន; ភាពសុខដុមរមនា; សុខដុម; ការរស់នៅជាមួយគ្នា | tolérance; tolérer; harmonie; coexistence; harmonieux
khmer-rouge | khmer rouge; democratic kampuchea; pol pot; extraordinary chambers; killing fields; tuol sleng | 크메르루주; 크메르루즈; 킬링필드; 폴포트; 캄보디아특별재판소 | ខ្មែរក្រហម; កម្ពុជាប្រជាធិបតេយ្យ; តុលាការខ្មែរក្រហម; ទួលស្លែង | khmers rouges; kampuchéa démocratique; pol pot
nation-building | nation-building; state-building; build the nation | 국가건설; 건국 | ការកសាងជាតិ; កសាងជាតិ; ការកសាងប្រទេសជាតិ | édification nationale; construction nationale
everyday-life | life; lives; everyday life; daily life; way of life | 생활; 삶; 일상; 인생; 생명; 목숨 | ជីវិត; ការរស់នៅ; រស់នៅ; ជីវិតប្រចាំថ្ងៃ | vie; vivre; quotidien; vivant
# more of everyday government
school-meal | school meal; school feeding; school lunch; free meal | 급식; 학교급식; 무상급식 | អាហារនៅសាលារៀន; កម្មវិធីអាហារសាលារៀន | cantine scolaire; repas scolaire
childcare | childcare; day care; nursery; child allowance | 보육; 육아; 어린이집; 돌봄 | ថែទាំកុមារ; ទារកដ្ឋាន | garde d'enfants; crèche; petite enfance
caregiving | care; caregiving; elder care; nursing care; look after; take care of; caring for | 돌봄; 간병; 요양; 보살피; 돌보 | ថែទាំ; ការថែទាំ; មើលថែ | soin; prise en charge; prendre soin; s'occuper de; aide à la personne
civil-registration | civil registration; family registry; family book | 주민등록; 가족관계; 호적 | សៀវភៅគ្រួសារ; សៀវភៅស្នាក់នៅ | état civil; livret de famille
voter-registration | voter registration; electoral roll; register to vote; voter list | 유권자등록; 선거인명부 | បញ្ជីបោះឆ្នោត; ចុះឈ្មោះបោះឆ្នោត | liste électorale; inscription sur les listes électorales; inscription électorale
election-commission | election commission; national election committee; election monitor; election observer; electoral commission | 선거관리위원회; 선관위; 선거감시단; 국가선거위원회 | គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត; អ្នកសង្កេតការណ៍បោះឆ្នោត | commission électorale; observateur électoral; observation électorale
election-fraud | election fraud; vote rigging; rigged election; electoral fraud; vote buying; stolen election | 부정선거; 선거부정; 선거조작 | ការក្លែងបន្លំការបោះឆ្នោត; ទិញសំឡេងឆ្នោត | fraude électorale; élection truquée; achat de voix; bourrage d'urnes
free-and-fair-election | free and fair election; democratic election; credible election; free elections; fair vote | 자유롭고 공정한 선거; 공정선거; 민주선거 | ការបោះឆ្នោតដោយសេរី; ការបោះឆ្នោតសេរី | élections libres; élections libres et équitables; scrutin libre; élection démocratique | <election
local-election | local election; municipal election; commune election; commune council; midterm | 지방선거; 재보궐선거; 중간선거 | បោះឆ្នោតក្រុមប្រឹក្សាឃុំ; ក្រុមប្រឹក្សាឃុំ | élections locales; élections municipales; élections de mi-mandat | <election
political-prisoner | political prisoner; prisoner of conscience; jailed dissident; wrongfully detained; wrongful detention; unjustly detained | 정치범; 양심수; 부당한 구금; 부당구금 | អ្នកទោសនយោបាយ; ឃុំខ្លួនដោយខុសច្បាប់ | prisonnier politique; prisonnier d'opinion; détenu politique; détention arbitraire; détention injustifiée | <person-kind-prisoner
constitutional-court | constitutional court; constitutional council; supreme tribunal | 헌법재판소; 고등법원 | ក្រុមប្រឹក្សាធម្មនុញ្ញ; សាលាឧទ្ធរណ៍ | conseil constitutionnel; cour constitutionnelle; cour de cassation
international-court | international court; the hague | 헤이그 | តុលាការអន្តរជាតិ; ក្រុងឡាអេ | cour internationale; la haye
arbitration | arbitration; arbitral award; tribunal | 중재; 중재재판; 중재판정; 재판소 | មជ្ឈត្តការ; សាលាជម្រះក្តី; អាជ្ញាកណ្តាល | arbitrage; arbitral; arbitrer; tribunal arbitral; sentence arbitrale
abortion | abortion; reproductive rights; roe v. wade; contraception; family planning | 낙태; 임신중절; 피임; 가족계획 | រំលូតកូន; ការរំលូតកូន; ពន្យារកំណើត | avortement; ivg; contraception; planification familiale
cash-transfer | national insurance; health card; id poor; cash transfer; benefit payment; social fund | 기초연금; 수당; 현금지원; 생활지원금; 의료급여 | ប័ណ្ណសមធម៌; ប័ណ្ណក្រីក្រ; បេឡាជាតិសន្តិសុខសង្គម | transfert monétaire; prestation; caisse de sécurité sociale
antiquities-return | repatriation of artifacts; return of antiquities; looted antiquities; stolen artifacts; cultural property | 문화재 반환; 문화재환수; 약탈문화재 | ការប្រគល់វត្ថុបុរាណ; វត្ថុបុរាណដែលត្រូវបានលួច; បុព្វវត្ថុ | restitution d'antiquités; biens culturels; œuvres pillées
cultural-center | cultural center; cultural institute; language institute; sejong institute; alliance française; institut français | 문화원; 한국문화원; 세종학당 | មជ្ឈមណ្ឌលវប្បធម៌; វិទ្យាស្ថានបារាំង | centre culturel; institut culturel; alliance française; institut français
traditional-food | traditional food; local dish; kimchi; national dish; delicacy; specialty food; street food | 한식; 김치; 전통음식; 향토음식 | ម្ហូបប្រពៃណី; អាហារប្រពៃណី; ម្ហូបជាតិ | cuisine traditionnelle; plat; spécialité; gastronomie
costume | traditional dress; hanbok; national costume; costume; uniform | 한복; 전통의상; 의상; 제복; 유니폼 | សម្លៀកបំពាក់ប្រពៃណី; ឯកសណ្ឋាន | costume; tenue traditionnelle; uniforme; habit
poetry | poem; poet; poetry; verse; proverb; saying; folk tale | 시인; 속담; 시집; 민담; 격언 | កំណាព្យ; កវី; សុភាសិត | poème; poète; poésie; proverbe; dicton
architecture | architecture; architect; architectural design; urban planning; city planning; blueprint | 건축가; 건축물; 도시계획; 설계 | ស្ថាបត្យកម្ម; ស្ថាបត្យករ; ការរៀបចំដែនដី; នគរូបនីយកម្ម | architecture; architecte; urbanisme; aménagement
intangible-heritage | intangible cultural heritage; intangible heritage; memory of the world | 무형문화유산; 무형유산; 세계기록유산 | បេតិកភណ្ឌវប្បធម៌អរូបី; អរូបី | patrimoine culturel immatériel; patrimoine immatériel; mémoire du monde | <heritage
video-game | video game; esports; gaming industry; webtoon; animation; cartoon | 게임; 이스포츠; 웹툰; 애니메이션; 만화 | ហ្គេម; គំនូរជីវចល | jeu vidéo; esport; animation; dessin animé; bande dessinée
broadcast | broadcast; live broadcast; livestream; telecast; on air | 생중계; 방영; 중계; 생방송 | ផ្សាយផ្ទាល់; ការផ្សាយផ្ទាល់; ផ្សាយ | diffuser; retransmission; en direct; diffusion; émission
accident | accident; mishap; crash; wreck; collapse accident | 사고; 참사; 붕괴사고 | ឧបទ្ទវហេតុ; គ្រោះថ្នាក់ | accident; catastrophe; crash; sinistre
crowd-crush | stampede; crowd crush; itaewon; halloween crush | 압사; 이태원; 이태원참사; 압사사고 | ជាន់គ្នា; ការជាន់គ្នា | bousculade; mouvement de foule | <accident
first-aid | first aid; paramedic; emergency care; emergency medical; first responder | 응급처치; 구급대; 응급의료 | រថយន្តសង្គ្រោះបន្ទាន់; សង្គ្រោះបឋម | premiers secours; secouriste; urgences; soins d'urgence
fire-service | fire department; fire service; firemen | 소방; 소방대; 소방서 | ពន្លត់អគ្គិភ័យ; អគ្គិភ័យ | sapeur-pompier; brigade de pompiers
water-sanitation-hygiene | wash; water and sanitation; handwashing; well; latrine; water purification | 식수위생; 우물; 정수; 손씻기 | អណ្តូងទឹក; បង្គន់អនាម័យ; ទឹកស្អាតនិងអនាម័យ | eau et assainissement; puits; lavage des mains; latrine
prosthesis | disability aid; prosthesis; wheelchair; prosthetic; rehabilitation center; artificial limb | 의족; 휠체어; 보철; 재활 | ជើងសិប្បនិម្មិត; រទេះរុញ; មជ្ឈមណ្ឌលស្តារនីតិសម្បទា | prothèse; fauteuil roulant; rééducation; appareillage
blindness | blind; deaf; eye surgery; cataract; hearing impaired; visually impaired; eyesight | 시각장애; 청각장애; 백내장; 실명; 안과 | ពិការភ្នែក; ថ្លង់; ជំងឺភ្នែកឡើងបាយ | aveugle; sourd; cataracte; malvoyant; malentendant; cécité
heart-disease | heart disease; stroke; non-communicable disease; cardiac | 심장병; 뇌졸중 | ជំងឺបេះដូង; ជំងឺមិនឆ្លង | maladie cardiaque; accident vasculaire; maladie non transmissible | <disease
life-expectancy | life expectancy; longevity; lifespan; mortality rate; infant mortality; death rate; mortality | 기대수명; 수명; 장수; 사망률; 영아사망률 | អាយុកាល; អាយុយឺនយូរ; អត្រាមរណភាព | espérance de vie; longévité; mortalité; taux de mortalité
citizen-rights | civil rights; civil liberties; civil liberty; basic rights; fundamental rights | 시민권; 기본권; 시민의 자유; 시민적 권리 | សិទ្ធិស៊ីវិល; សេរីភាពមូលដ្ឋាន; សិទ្ធិជាមូលដ្ឋាន | droits civiques; libertés civiles; droits fondamentaux; libertés publiques | <human-rights
privacy | privacy; private life; personal data; personal information | 사생활; 개인정보; 프라이버시 | ឯកជនភាព; ព័ត៌មានផ្ទាល់ខ្លួន; ទិន្នន័យផ្ទាល់ខ្លួន | vie privée; données personnelles; confidentialité des données | <data-protection
transparency-law | freedom of information; right to know; access to information; information disclosure | 정보공개; 알 권리; 정보 접근 | សិទ្ធិទទួលបានព័ត៌មាន; លទ្ធភាពទទួលបានព័ត៌មាន | accès à l'information; droit à l'information; droit de savoir
bill-draft-law | bill; draft law; draft bill; draft legislation; proposed law | 법안; 법률안; 개정안; 입법안 | សេចក្តីព្រាងច្បាប់; សេចក្ដីព្រាងច្បាប់ | projet de loi; proposition de loi; avant-projet | <legislation
amendment-law | amendment; amend; amended; revise the law; revision of the law; constitutional amendment | 법 개정; 개헌; 개정; 헌법 개정 | វិសោធនកម្ម; ធ្វើវិសោធនកម្ម | amendement; amender; révision constitutionnelle; modifier la loi
veto-power | veto; veto power; vetoed; right of veto | 거부권; 거부권 행사; 비토 | សិទ្ធិវេតូ; វេតូ; វ៉េតូ | veto; droit de veto | <refuse-decline
no-confidence | no-confidence vote; vote of no confidence; no-confidence motion; motion of censure | 불신임; 불신임안; 해임건의안 | ញត្តិដកសេចក្តីទុកចិត្ត; បោះឆ្នោតដកសេចក្តីទុកចិត្ត | motion de censure; vote de défiance; motion de défiance | <impeachment
ballot | ballot; ballot box; polling station; polling place; cast a vote; cast a ballot | 투표용지; 투표소; 투표함; 개표 | សន្លឹកឆ្នោត; ការិយាល័យបោះឆ្នោត; ហិបឆ្នោត | bulletin de vote; urne; bureau de vote; scrutin | <vote
turnout | turnout; voter turnout; how many people voted | 투표율; 선거 참여율 | អត្រាបោះឆ្នោត; អត្រាអ្នកទៅបោះឆ្នោត | participation électorale; taux de participation; abstention
opinion-poll | opinion poll; poll; survey of the public; approval rating; popularity rating | 여론조사; 지지율; 설문조사; 국정지지도 | ការស្ទង់មតិ; ស្ទង់មតិ | sondage; sondage d'opinion; cote de popularité; taux d'approbation
coalition-government | coalition government; ruling coalition; unity government; cabinet formation | 연립정부; 거국내각 | រដ្ឋាភិបាលចម្រុះ; រដ្ឋាភិបាលឯកភាព | gouvernement de coalition; gouvernement d'union; coalition au pouvoir | <org-government
cabinet-reshuffle | cabinet reshuffle; reshuffle; government reshuffle; ministerial changes | 개각; 내각 개편; 인사 개편 | កែសម្រួលសមាសភាពរដ្ឋាភិបាល; ផ្លាស់ប្តូរគណៈរដ្ឋមន្ត្រី | remaniement; remaniement ministériel
snap-election | snap election; early election; by-election; runoff; run-off; second round | 조기총선; 조기대선; 보궐선거; 결선투표; 재선거; 조기 총선 | ការបោះឆ្នោតមុនអាណត្តិ; ជុំទីពីរ | élections anticipées; élection partielle; second tour; ballottage | <election
general-election | general election; parliamentary election; legislative election; presidential election; national election | 총선; 대선; 총선거; 국회의원 선거; 대통령 선거 | ការបោះឆ្នោតសកល; ការបោះឆ្នោតជាតិ; ការបោះឆ្នោតជ្រើសតាំងតំណាងរាស្ត្រ | élections générales; élections législatives; présidentielle; élection présidentielle | <election
oath | oath; swear in; sworn in; oath of office; swearing-in; take the oath | 선서; 취임선서; 취임 선서 | ស្បថ; សច្ចាប្រណិធាន; ពិធីស្បថ | serment; prêter serment; prestation de serment; assermenté
commune-village | village; commune; hamlet; township; villages | 마을; 촌락; 면사무소; 읍면 | ភូមិ; សង្កាត់ | village; commune; hameau; bourg
district-area | district; borough; ward; municipality; city hall | 구청; 군청; 지자체 | ខណ្ឌ; សាលាខណ្ឌ; សាលារាជធានី | arrondissement; district; mairie; hôtel de ville; municipalité | <local-government
birth-certificate | birth certificate; birth registration; death certificate; marriage certificate | 출생신고; 출생증명서; 사망신고; 혼인신고; 출생등록 | សំបុត្រកំណើត; អត្រានុកូលដ្ឋាន; សំបុត្រមរណភាព; សំបុត្រអាពាហ៍ពិពាហ៍ | acte de naissance; certificat de naissance; acte de décès; acte de mariage | <civil-registration
identity-card | identity card; ID card; national ID; identification card; identity document | 신분증; 주민등록증; 신분증명서 | អត្តសញ្ញាណប័ណ្ណ; ប័ណ្ណសម្គាល់ខ្លួន | carte d'identité; pièce d'identité; papiers d'identité | <document-paper
land-title | land title; title deed; land registration; land dispute; land ownership | 토지소유권; 토지등기; 토지 분쟁; 토지 소유권 | ប័ណ្ណកម្មសិទ្ធិដីធ្លី; ប័ណ្ណដី; ទំនាស់ដីធ្លី; កម្មសិទ្ធិដីធ្លី | titre foncier; titre de propriété; litige foncier; cadastre
census | census; population census; population count; headcount of the population | 인구조사; 인구주택총조사; 인구 총조사 | ជំរឿន; ជំរឿនប្រជាជន | recensement; recenser
population-size | population; number of inhabitants; number of residents; size of the population; inhabitants | 인구; 인구수; 인구 수; 주민 수 | ចំនួនប្រជាជន; ចំនួនប្រជាពលរដ្ឋ; ប្រជាជនសរុប | population; nombre d'habitants; habitants; nombre d’habitants
ageing-population | ageing population; aging society; ageing society; aging population; super-aged society | 고령화; 고령사회; 인구 고령화; 초고령사회 | ចាស់ជរាភាព; សង្គមវ័យចាស់; ប្រជាជនវ័យចាស់ | vieillissement de la population; société vieillissante; population vieillissante
birthrate-decline | low birth rate; falling birth rate; population decline; shrinking population | 저출산; 저출생; 인구감소; 인구 감소; 인구절벽 | អត្រាកំណើតទាប | dénatalité; faible natalité; déclin démographique; baisse de la natalité | <birth-rate
pension-retirement | retirement; retire; retired; retirement age; retirement benefit | 은퇴; 퇴직; 정년; 퇴직금; 노후 | ចូលនិវត្តន៍; និវត្តជន; និវត្តន៍ | retraite; prendre sa retraite; retraité; départ à la retraite
welfare-benefit | welfare; social welfare; welfare benefit; social assistance; benefits for families; unemployment benefit | 복지; 사회복지; 복지급여; 실업급여; 생활보호 | សុខុមាលភាព; សុខុមាលភាពសង្គម; ប្រាក់ឧបត្ថម្ភ | aide sociale; prestations sociales; allocation; assistance sociale; protection sociale de base | <social-protection
health-insurance | health insurance; medical insurance; health coverage; medicaid; medicare; national health insurance | 건강보험; 의료보험; 국민건강보험; 의료급여 | ធានារ៉ាប់រងសុខភាព; បណ្ណសមធម៌ | assurance maladie; assurance santé; couverture maladie; sécurité sociale | <insurance; <universal-health-coverage
maternity-leave | maternity leave; parental leave; paternity leave; sick leave; paid leave | 육아휴직; 출산휴가; 병가; 유급휴가 | ច្បាប់ឈប់សម្រាកលំហែមាតុភាព; លំហែមាតុភាព | congé de maternité; congé maternité; congé parental; congé maladie; congés payés
working-hours | working hours; work week; overtime; workday; working time; hours of work | 근로시간; 근무시간; 노동시간; 초과근무; 야근 | ម៉ោងធ្វើការ; ម៉ោងការងារ; ថែមម៉ោង | heures de travail; temps de travail; heures supplémentaires; semaine de travail
workplace-abuse | unpaid wages; wage theft; withheld wages; labour exploitation; labor exploitation; sweatshop | 임금체불; 체불임금; 노동착취; 노동 착취; 임금 체불 | មិនបើកប្រាក់ឈ្នួល; កេងប្រវ័ញ្ចពលកម្ម | salaires impayés; exploitation au travail; exploitation par le travail
child-labour | child labour; child labor; underage worker; working children | 아동노동; 아동 노동 | ពលកម្មកុមារ | travail des enfants; enfant travailleur | <forced-labour
gender-violence | gender-based violence; violence against women; femicide | 젠더폭력; 여성폭력; 여성에 대한 폭력; 젠더 기반 폭력 | អំពើហិង្សាលើស្ត្រី; អំពើហិង្សាផ្អែកលើយេនឌ័រ | violence sexiste; violences faites aux femmes; féminicide | <violence
sexual-harassment | sexual harassment; harass; harassment; stalking; stalker; bullying | 성희롱; 괴롭힘; 스토킹; 성추행; 학교폭력 | បៀតបៀនផ្លូវភេទ; ការបៀតបៀនផ្លូវភេទ; យាយី | harcèlement; harcèlement sexuel; harceler; intimidation à l'école
women-empowerment | empower women; women's empowerment; women's rights; women in leadership; role of women | 여성 권익; 여성 권한; 여성권익; 여성의 권리; 여권 신장 | សិទ្ធិស្ត្រី; ភាពអង់អាចស្ត្រី; ការផ្តល់សិទ្ធិអំណាចដល់ស្ត្រី | autonomisation des femmes; droits des femmes; émancipation des femmes | <gender-equality
divorce | divorce; divorced; separation of the couple; break up of the marriage | 이혼; 파혼 | លែងលះ; ការលែងលះ | divorce; divorcer; divorcé | !marriage
hobby | hobby; pastime; leisure activity | 취미; 여가 활동 | ចំណង់ចំណូលចិត្ត | passe-temps; loisir; hobby
pet-animal | pet; dog; cat; puppy | 반려동물; 애완동물; 강아지; 고양이; 반려견 | សត្វចិញ្ចឹម; ឆ្កែ; ឆ្មា | animal de compagnie; chien; chat; chiot
wedding | wedding; bride; groom; bridegroom; honeymoon; wed | 결혼식; 신랑; 혼례; 신혼 | ពិធីមង្គលការ; មង្គលការ; កូនក្រមុំ; កូនកំលោះ | noces; mariée; cérémonie de mariage; jeune marié | <marriage
multicultural-family | multicultural family; international marriage; mixed marriage; marriage migrant; foreign bride | 다문화가정; 다문화가족; 국제결혼; 결혼이민자; 다문화 가정 | គ្រួសារពហុវប្បធម៌; រៀបការជាមួយជនបរទេស | famille multiculturelle; mariage mixte; mariage international
adoption-child | child adoption; adopted child; adoptee; adoptive parents; overseas adoption; foster care | 입양; 입양아; 입양인; 해외입양; 위탁가정 | កូនចិញ្ចឹម; សុំកូនចិញ្ចឹម | adoption d'enfant; enfant adopté; parents adoptifs; famille d'accueil
pregnancy | pregnant; pregnancy; expectant mother; give birth; childbirth; gave birth | 임신; 임산부; 출산; 임신부 | មានផ្ទៃពោះ; ស្ត្រីមានផ្ទៃពោះ; មានគភ៌; សម្រាលកូន | enceinte; grossesse; femme enceinte; accoucher; accouchement | <maternal-health
dengue | dengue; dengue fever; mosquito-borne; zika; chikungunya | 뎅기열; 뎅기; 지카; 모기 매개 | គ្រុនឈាម | dengue; zika; chikungunya; moustique | <disease
tuberculosis | tuberculosis; TB patients | 결핵 | របេង; ជំងឺរបេង | tuberculose | <disease
diabetes | diabetes; diabetic; obesity; high blood pressure; hypertension; chronic disease; noncommunicable disease | 당뇨; 당뇨병; 고혈압; 비만; 만성질환; 비감염성 질환 | ទឹកនោមផ្អែម; លើសឈាម; ជំងឺរ៉ាំរ៉ៃ | diabète; diabétique; obésité; hypertension; maladie chronique | <disease
bird-flu | bird flu; avian influenza; avian flu; H5N1; influenza; flu | 조류독감; 조류인플루엔자; 독감; 인플루엔자 | ផ្តាសាយបក្សី; ជំងឺផ្តាសាយបក្សី; គ្រុនផ្តាសាយបក្សី; ផ្ដាសាយបក្សី | grippe aviaire; grippe; influenza | <disease
ebola | ebola; mpox; monkeypox; marburg; cholera; measles; polio | 에볼라; 엠폭스; 원숭이두창; 콜레라; 홍역; 소아마비 | អេបូឡា; អាសន្នរោគ; កញ្ជ្រឹល | ebola; variole du singe; choléra; rougeole; poliomyélite | <disease
covid | COVID-19; COVID; coronavirus; corona virus; SARS-CoV-2 | 코로나19; 코로나; 코로나바이러스; 신종 코로나 | កូវីដ; កូវីដ-១៩; កូវីដ១៩; វីរុសកូរ៉ូណា | Covid-19; Covid; coronavirus | <pandemic
lockdown | lockdown; stay-at-home order; social distancing; mask mandate | 봉쇄령; 사회적 거리두기; 거리두기; 도시 봉쇄; 록다운 | បិទខ្ទប់; រក្សាគម្លាតសង្គម; គម្លាតសង្គម | confinement; distanciation sociale; confiner; déconfinement
malnutrition | malnutrition; malnourished; undernourished; undernutrition; stunting; nutrition; famine | 영양실조; 영양; 영양결핍; 발육부진; 기근 | កង្វះអាហារូបត្ថម្ភ; អាហារូបត្ថម្ភ; ទុរ្ភិក្ស | malnutrition; nutrition; sous-alimentation; dénutrition; famine | <hunger
organ-transplant | organ transplant; organ donation; transplant; kidney transplant | 장기이식; 장기기증; 이식수술; 장기 이식 | ប្តូរសរីរាង្គ; ការប្តូរសរីរាង្គ; បរិច្ចាគសរីរាង្គ | greffe d'organe; don d'organes; transplantation | <surgery
ambulance | ambulance; emergency room; intensive care; ICU; emergency medical service | 구급차; 앰뷸런스; 응급실; 중환자실 | រថយន្តសង្គ្រោះ; ឡានពេទ្យ; សង្គ្រោះបន្ទាន់ | ambulance; urgences médicales; soins intensifs; réanimation
pharmacy | pharmacy; pharmacist; drugstore; pharmaceutical company | 약국; 약사; 제약회사; 제약사 | ឱសថស្ថាន; ឱសថការី | pharmacie; pharmacien; société pharmaceutique
fire-accident | fire broke out; blaze; house fire; building fire; engulfed in flames; caught fire | 화재; 불이 났; 불길; 대형 화재 | អគ្គិភ័យ; ភ្លើងឆេះ; ឆេះផ្ទះ | incendie; sinistre dû au feu; prendre feu; en flammes; embrasement
plane-crash | plane crash; air crash; aviation accident; crash of a plane; crash landing; air disaster | 항공기 사고; 비행기 추락; 추락사고; 여객기 참사; 여객기 사고; 추락 사고 | ធ្លាក់យន្តហោះ; គ្រោះថ្នាក់យន្តហោះ; យន្តហោះធ្លាក់ | accident d'avion; crash aérien; catastrophe aérienne; écrasement | <accident
ferry-sinking | ferry sinking; shipwreck; capsize; capsized; boat sank; sinking of the ship | 침몰; 난파; 선박 침몰; 여객선 침몰; 선박 전복; 배가 뒤집 | លិចកប៉ាល់; លិចទូក; ក្រឡាប់ទូក | naufrage; chavirer; naufragé | <accident
drowning | drown; drowned; drowning; swept away | 익사; 물에 빠졌; 물에 빠져 | លង់ទឹក; លង់ទឹកស្លាប់ | noyade; se noyer; noyé; emporté par les eaux
collapse-building | building collapse; bridge collapse; collapsed building; structural failure | 건물 붕괴; 붕괴 사고; 교량 붕괴; 건물이 무너 | បាក់អគារ; រលំអគារ; អគាររលំ | effondrement d'immeuble; effondrement d'un pont; bâtiment effondré | <accident
early-warning | early warning; early warning system; alert system; emergency alert; storm warning | 조기경보; 조기 경보; 재난문자; 경보체계 | ប្រព័ន្ធប្រកាសអាសន្ន; ប្រព័ន្ធព្រមានជាមុន; ការព្រមានជាមុន | alerte précoce; système d'alerte; alerte rapide; alerte météo
volcano | volcano; volcanic eruption; volcanic ash; eruption; lava | 화산; 화산재; 분화; 화산 폭발 | ភ្នំភ្លើង | volcan; éruption; éruption volcanique; cendres volcaniques | <disaster
heatwave | heatwave; heat wave; extreme heat; scorching; hot weather; cold snap | 폭염; 무더위; 열파; 한파 | រលកកម្ដៅ; រលកកម្តៅ; អាកាសធាតុក្តៅខ្លាំង | canicule; vague de chaleur; chaleur extrême; vague de froid | <weather
relief-goods | relief goods; relief supplies; food aid; emergency relief; aid supplies; food parcels | 구호물자; 구호품; 긴급구호; 식량원조; 구호 물품; 긴급 구호 | ជំនួយសង្គ្រោះ; សម្ភារសង្គ្រោះ; ជំនួយស្បៀង | secours d'urgence; aide alimentaire; fournitures de secours; colis alimentaires | <humanitarian
kindergarten | kindergarten; preschool; nursery school; early childhood education; day nursery | 유치원; 유아교육; 유아원 | មត្តេយ្យ; សាលាមត្តេយ្យ | maternelle; école maternelle; jardin d'enfants; préscolaire | <school
primary-school | primary school; elementary school; grade school; high school; secondary school; middle school | 초등학교; 중학교; 고등학교 | បឋមសិក្សា; សាលាបឋមសិក្សា; វិទ្យាល័យ; អនុវិទ្យាល័យ; មធ្យមសិក្សា | école primaire; lycée; collège; école secondaire; enseignement secondaire | <school
exam-test | exam; examination of students; entrance exam; final exam; high school exam; Topik | 수능; 입학시험; 필기시험; 자격시험; 한국어능력시험 | ប្រឡង; ការប្រឡង; បាក់ឌុប | examen; baccalauréat; concours d'entrée; épreuve écrite
dropout | drop out of school; dropout; school dropout; out-of-school children; truancy | 학업중단; 중퇴; 자퇴 | បោះបង់ការសិក្សា; បោះបង់ការរៀន | décrochage scolaire; abandon scolaire; déscolarisé
curriculum | curriculum; syllabus; textbook; lesson plan; course of study; coursework | 교육과정; 교과서; 커리큘럼; 교과과정 | កម្មវិធីសិក្សា; សៀវភៅសិក្សា | programme scolaire; manuel scolaire; cursus; programme d'études
korean-language | Korean language; King Sejong Institute; Korean language education; learn Korean | 한국어; 세종학당; 한국어교육; 한글 | ភាសាកូរ៉េ | langue coréenne; institut Roi Sejong; apprendre le coréen | <language
khmer-language | Khmer language; Cambodian language; speak Khmer | 크메르어; 캄보디아어 | ភាសាខ្មែរ | langue khmère; khmer parlé | <language
pchum-ben | Pchum Ben; Ancestors' Day; Khmer New Year; Water Festival; Bon Om Touk | 프춤번; 쫄츠남; 크메르 새해; 물축제; 본옴뚝 | ភ្ជុំបិណ្ឌ; បុណ្យភ្ជុំបិណ្ឌ; ចូលឆ្នាំខ្មែរ; បុណ្យអុំទូក | nouvel an khmer; fête des eaux; fête des Morts | <holiday-festival
lunar-new-year | Lunar New Year; Chinese New Year; Chuseok; Seollal; Tet; Spring Festival | 설날; 추석; 음력설; 춘절 | ចូលឆ្នាំចិន; បុណ្យចូលឆ្នាំចិន | Nouvel An lunaire; Nouvel An chinois; Têt; fête du Printemps | <holiday-festival
christmas | Christmas; Easter; Ramadan; Eid; Diwali; Hanukkah; Thanksgiving | 성탄절; 크리스마스; 부활절; 라마단; 추수감사절 | បុណ្យណូអែល; ណូអែល; រ៉ាម៉ាដន | Noël; Pâques; Ramadan; Aïd; Diwali; Hanoucca; Thanksgiving | <holiday-festival
`;
