/**
 * Places of the world: countries with their peoples, regions, cities, American states, seas and the
 * houses where leaders meet. Each term list is lemmas; a country and its people are one concept, and
 * the broader concept of a place is the one it lies in.
 */
export const placesConcepts = `
# Regions
region-world | world; globe; worldwide; earth; planet; global; around the world; all over the world | 세계; 전세계; 지구촌; 지구; 글로벌 | ពិភពលោក; សកលលោក; សកល; ផែនដី | monde; planète; monde entier; terre; mondial; globe; mondialement
region-asia | Asia; Asian | 아시아 | អាស៊ី | Asie; asiatique
region-east-asia | East Asia; Northeast Asia; East Asian; Northeast Asian | 동아시아; 동북아; 동북아시아 | អាស៊ីបូព៌ា; អាស៊ីខាងកើត; អាស៊ីឦសាន | Asie de l'Est; Asie orientale; Asie du Nord-Est | <region-asia
region-southeast-asia | Southeast Asia; South-East Asia; South East Asia; Southeast Asian | 동남아; 동남아시아 | អាស៊ីអាគ្នេយ៍ | Asie du Sud-Est; sud-est asiatique | <region-asia
region-south-asia | South Asia; South Asian; Indian subcontinent | 남아시아; 서남아시아 | អាស៊ីខាងត្បូង | Asie du Sud; Asie méridionale | <region-asia
region-central-asia | Central Asia; Central Asian | 중앙아시아 | អាស៊ីកណ្ដាល; អាស៊ីកណ្តាល | Asie centrale | <region-asia
region-middle-east | Middle East; Middle Eastern; Near East; Mideast; Levant | 중동; 중동지역 | មជ្ឈិមបូព៌ា | Moyen-Orient; Proche-Orient; moyen-oriental; proche-oriental | <region-asia
region-gulf | Gulf states; Gulf countries; Arabian Gulf; Persian Gulf; Arabian Peninsula | 걸프; 페르시아만; 걸프국 | ឈូងសមុទ្រពែក្ស | golfe Persique; golfe Arabique; pays du Golfe; péninsule arabique | <region-middle-east
region-arab-world | Arab; Arabs; Arab world; Arab states | 아랍; 아랍권 | អារ៉ាប់ | arabe; monde arabe | <region-middle-east
region-caucasus | Caucasus; South Caucasus; Caucasian | 캅카스; 코카서스; 남캅카스 | កូកាស | Caucase
region-europe | Europe; European; Europeans | 유럽 | អឺរ៉ុប; អ៊ឺរ៉ុប | Europe; européen; européenne
region-western-europe | Western Europe | 서유럽 | អឺរ៉ុបខាងលិច | Europe occidentale; Europe de l'Ouest | <region-europe
region-eastern-europe | Eastern Europe; Central Europe; Central and Eastern Europe | 동유럽; 중부유럽; 중동부유럽 | អឺរ៉ុបខាងកើត; អឺរ៉ុបកណ្តាល | Europe de l'Est; Europe orientale; Europe centrale | <region-europe
region-balkans | Balkans; Western Balkans; Balkan | 발칸; 서발칸; 발칸반도 | បាល់កង់ | Balkans; Balkans occidentaux; balkanique | <region-europe
region-baltics | Baltic states; Baltics; Baltic countries | 발트 3국; 발트3국; 발트국가 | រដ្ឋបាល់ទិក | pays baltes; États baltes; balte | <region-europe
region-nordics | Nordic; Scandinavia; Nordic countries; Scandinavian | 북유럽; 스칸디나비아; 노르딕 | ស្កង់ឌីណាវី; ន័រឌិក | Scandinavie; pays nordiques; nordique; scandinave | <region-europe
region-africa | Africa; African | 아프리카 | អាហ្វ្រិក; អាហ្វ្រិច | Afrique; africain; africaine
region-north-africa | North Africa; Northern Africa; Maghreb | 북아프리카; 마그레브 | អាហ្វ្រិកខាងជើង | Afrique du Nord; Maghreb; maghrébin | <region-africa
region-west-africa | West Africa; Western Africa; West African | 서아프리카 | អាហ្វ្រិកខាងលិច | Afrique de l'Ouest; Afrique occidentale; ouest-africain | <region-africa
region-east-africa | East Africa; Eastern Africa; East African | 동아프리카 | អាហ្វ្រិកខាងកើត | Afrique de l'Est; Afrique orientale; est-africain | <region-africa
region-central-africa | Central Africa; Great Lakes region | 중앙아프리카 | អាហ្វ្រិកកណ្តាល; អាហ្វ្រិកកណ្ដាល | Afrique centrale; région des Grands Lacs | <region-africa
region-southern-africa | Southern Africa | 남부 아프리카 | | Afrique australe | <region-africa
region-sub-saharan-africa | Sub-Saharan Africa; sub-Saharan | 사하라이남; 사하라이남 아프리카 | អនុតំបន់សាហារ៉ា | Afrique subsaharienne; subsaharien; subsaharienne | <region-africa
region-sahel | Sahel; Sahelian | 사헬 | សាហែល | Sahel; sahélien; sahélienne | <region-africa
region-horn-of-africa | Horn of Africa | 아프리카의 뿔; 아프리카뿔 | ស្នែងអាហ្វ្រិក | Corne de l'Afrique | <region-africa
region-americas | Americas; Western Hemisphere; inter-American | 미주; 서반구; 아메리카대륙; 아메리카 | ទ្វីបអាមេរិក | Amériques; hémisphère occidental; interaméricain
region-north-america | North America; North American | 북미; 북아메리카 | អាមេរិកខាងជើង | Amérique du Nord; nord-américain; nord-américaine | <region-americas
region-latin-america | Latin America; Latin American; Latino | 중남미; 라틴아메리카; 남미권 | អាមេរិកឡាទីន | Amérique latine; latino-américain; latino-américaine | <region-americas
region-central-america | Central America; Northern Central America; Northern Triangle; Central American | 중미; 중앙아메리카 | អាមេរិកកណ្តាល; អាមេរិកកណ្ដាល | Amérique centrale; centraméricain; Triangle du Nord | <region-latin-america
region-south-america | South America; South American | 남미; 남아메리카 | អាមេរិកខាងត្បូង | Amérique du Sud; sud-américain; sud-américaine | <region-latin-america
region-caribbean | Caribbean; West Indies; Antilles | 카리브; 카리브해; 카리브해지역 | ការ៉ាអ៊ីប | Caraïbes; Caraïbe; Antilles; caribéen; caribéenne | <region-americas
region-oceania | Oceania; Pacific Islands; Pacific Island countries; Pacific islander; South Pacific; Polynesia; Melanesia | 오세아니아; 태평양도서국; 태평양 도서국; 남태평양; 태도국; 대양주 | អូសេអានី; កោះប៉ាស៊ីហ្វិក | Océanie; îles du Pacifique; Pacifique Sud; océanien
region-indo-pacific | Indo-Pacific; Indopacific | 인도태평양; 인도·태평양; 인태 | ឥណ្ឌូប៉ាស៊ីហ្វិក; ឥណ្ឌូ-ប៉ាស៊ីហ្វិក | Indo-Pacifique; indopacifique
region-asia-pacific | Asia-Pacific; Asia Pacific | 아시아태평양; 아태; 아시아·태평양 | អាស៊ីប៉ាស៊ីហ្វិក; អាស៊ី-ប៉ាស៊ីហ្វិក | Asie-Pacifique
region-transatlantic | transatlantic; Euro-Atlantic | 대서양 동맹; 범대서양 | ឆ្លងអាត្លង់ទិក | transatlantique; euro-atlantique
region-eurasia | Eurasia; Eurasian | 유라시아 | អឺរ៉ាស៊ី | Eurasie; eurasien; eurasienne
region-global-south | Global South; developing countries; developing nations | 글로벌사우스; 개발도상국; 개도국 | ប្រទេសកំពុងអភិវឌ្ឍ | Sud global; pays en développement; pays en voie de développement
region-arctic | Arctic; High North; Far North | 북극; 북극권 | អាកទិក | Arctique; Grand Nord
region-antarctica | Antarctica; Antarctic | 남극 | អង់តាក់ទិក | Antarctique
region-west | Western countries; Western world; Western nations; Western allies | 서방; 서방국가 | លោកខាងលិច; បស្ចិមប្រទេស | Occident; pays occidentaux; monde occidental
region-korean-peninsula | Korean Peninsula | 한반도; 조선반도 | ឧបទ្វីបកូរ៉េ | péninsule coréenne | <region-east-asia
region-mekong | Mekong; Mekong region; Mekong subregion; Lower Mekong; Greater Mekong | 메콩; 메콩지역; 메콩강 | មេគង្គ; ទន្លេមេគង្គ; អនុតំបន់មេគង្គ | Mékong; région du Mékong | <region-southeast-asia

# Countries of East and Southeast Asia
place-kr | South Korea; Republic of Korea; RoK; ROK; R.O.K.; S. Korea; Korea; Korean; South Korean | 한국; 대한민국; 남한; 한아세안; 우리나라 | កូរ៉េ; កូរ៉េខាងត្បូង; សាធារណរដ្ឋកូរ៉េ; កូរ៉េត្បូង; ជនជាតិកូរ៉េ | Corée du Sud; République de Corée; Corée; coréen; coréenne; sud-coréen; sud-coréenne | <region-east-asia
place-kp | North Korea; North Korean; DPRK; D.P.R.K.; Democratic People's Republic of Korea; N. Korea | 북한; 조선민주주의인민공화국; 북측 | កូរ៉េខាងជើង; កូរ៉េជើង; សាធារណរដ្ឋប្រជាធិបតេយ្យប្រជាមានិតកូរ៉េ | Corée du Nord; RPDC; nord-coréen; nord-coréenne; République populaire démocratique de Corée | <region-east-asia
place-jp | Japan; Japanese | 일본 | ជប៉ុន | Japon; japonais; japonaise; nippon; nippone | <region-east-asia
place-cn | China; Chinese; PRC; P.R.C.; People's Republic of China; mainland China | 중국; 중화인민공화국 | ចិន; សាធារណរដ្ឋប្រជាមានិតចិន | Chine; chinois; chinoise; République populaire de Chine; RPC | <region-east-asia
place-tw | Taiwan; Taiwanese; Chinese Taipei | 대만; 타이완 | តៃវ៉ាន់ | Taïwan; taïwanais; taïwanaise | <region-east-asia
place-hk | Hong Kong; Hongkong; Hong Konger | 홍콩 | ហុងកុង | Hong Kong; hongkongais; hongkongaise | <place-cn
place-mo | Macao; Macau; Macanese | 마카오 | ម៉ាកាវ | Macao; macanais | <place-cn
place-mn | Mongolia; Mongolian | 몽골; 몽고 | ម៉ុងហ្គោលី; ម៉ុងហ្គោល | Mongolie; mongol; mongole | <region-east-asia
place-kh | Cambodia; Cambodian; Kingdom of Cambodia; Kampuchea; Khmer; Khmers | 캄보디아; 크메르 | កម្ពុជា; ព្រះរាជាណាចក្រកម្ពុជា; ខ្មែរ | Cambodge; cambodgien; cambodgienne; khmer; khmère; Royaume du Cambodge | <region-southeast-asia
place-th | Thailand; Thai; Thais; Kingdom of Thailand | 태국; 타이왕국 | ថៃ; ប្រទេសថៃ | Thaïlande; thaïlandais; thaïlandaise; thaï | <region-southeast-asia
place-vn | Vietnam; Viet Nam; Vietnamese; Socialist Republic of Vietnam | 베트남; 월남 | វៀតណាម | Vietnam; Viêt Nam; Viet Nam; vietnamien; vietnamienne | <region-southeast-asia
place-la | Laos; Lao; Laotian; Lao PDR; Lao People's Democratic Republic | 라오스 | ឡាវ; ប្រទេសឡាវ | Laos; laotien; laotienne; lao; RDP lao | <region-southeast-asia
place-mm | Myanmar; Burma; Burmese; Myanma | 미얀마; 버마 | មីយ៉ាន់ម៉ា; ភូមា | Myanmar; Birmanie; birman; birmane | <region-southeast-asia
place-my | Malaysia; Malaysian; Malay | 말레이시아 | ម៉ាឡេស៊ី | Malaisie; malaisien; malaisienne; malais | <region-southeast-asia
place-sg | Singapore; Singaporean | 싱가포르; 싱가폴 | សិង្ហបុរី | Singapour; singapourien; singapourienne | <region-southeast-asia
place-id | Indonesia; Indonesian; Republic of Indonesia | 인도네시아; 인니 | ឥណ្ឌូណេស៊ី; ឥណ្ឌូនេស៊ី | Indonésie; indonésien; indonésienne | <region-southeast-asia
place-ph | Philippines; Philippine; Filipino; Filipina; Republic of the Philippines | 필리핀 | ហ្វ៊ីលីពីន; ហ្វីលីពីន | Philippines; philippin; philippine | <region-southeast-asia
place-bn | Brunei; Brunei Darussalam; Bruneian | 브루나이 | ព្រុយណេ | Brunei; brunéien; brunéienne | <region-southeast-asia
place-tl | Timor-Leste; East Timor; Timorese; East Timorese | 동티모르; 티모르레스테 | ទីម័រលេស្តេ; ទីម័រខាងកើត | Timor-Leste; Timor oriental; timorais; timoraise | <region-southeast-asia

# South and Central Asia
place-in | India; Indian; Republic of India | 인도인; 인도 총리; 인도 대통령; 인도 정부; 인도 측; 인도 외교; 인도 외무; 인도 국방; 인도 국가; 인도와; 인도의; 인도에서; 인도는; 인도가; 인도계; 인도산; 주인도; 한인도 | ឥណ្ឌា | Inde; indien; indienne | <region-south-asia
place-pk | Pakistan; Pakistani | 파키스탄 | ប៉ាគីស្ថាន | Pakistan; pakistanais; pakistanaise | <region-south-asia
place-bd | Bangladesh; Bangladeshi | 방글라데시 | បង់ក្លាដែស | Bangladesh; bangladais; bangladaise; bangladeshi | <region-south-asia
place-lk | Sri Lanka; Sri Lankan; Ceylon | 스리랑카 | ស្រីលង្កា | Sri Lanka; sri-lankais; sri-lankaise; srilankais | <region-south-asia
place-np | Nepal; Nepali; Nepalese | 네팔 | នេប៉ាល់ | Népal; népalais; népalaise | <region-south-asia
place-bt | Bhutan; Bhutanese | 부탄 | ប៊ូតង់; ភូតាន | Bhoutan; bhoutanais; bhoutanaise | <region-south-asia
place-mv | Maldives; Maldivian | 몰디브 | ម៉ាល់ឌីវ | Maldives; maldivien; maldivienne | <region-south-asia
place-af | Afghanistan; Afghan; Afghans; Afghani | 아프가니스탄; 아프간 | អាហ្វហ្កានីស្ថាន; អាហ្វហ្គានីស្ថាន | Afghanistan; afghan; afghane | <region-south-asia
place-kz | Kazakhstan; Kazakh; Kazakhstani | 카자흐스탄; 카자흐 | កាហ្សាក់ស្ថាន | Kazakhstan; kazakh; kazakhe; kazakhstanais | <region-central-asia
place-kg | Kyrgyzstan; Kyrgyz; Kyrgyz Republic; Kyrgyzstani | 키르기스스탄; 키르기즈 | កៀហ្ស៊ីស៊ីស្ថាន | Kirghizistan; Kirghizstan; kirghize | <region-central-asia
place-tj | Tajikistan; Tajik; Tajikistani | 타지키스탄; 타직 | តាហ្ស៊ីគីស្ថាន | Tadjikistan; tadjik; tadjike | <region-central-asia
place-tm | Turkmenistan; Turkmen | 투르크메니스탄; 투르크멘 | តួកម៉េនីស្ថាន | Turkménistan; turkmène | <region-central-asia
place-uz | Uzbekistan; Uzbek; Uzbekistani | 우즈베키스탄; 우즈벡; 우즈베크 | អ៊ូសបេគីស្ថាន | Ouzbékistan; ouzbek; ouzbèke | <region-central-asia

# Middle East and the Caucasus
place-il | Israel; Israeli; State of Israel | 이스라엘 | អ៊ីស្រាអែល | Israël; israélien; israélienne | <region-middle-east
place-ps | Palestine; Palestinian; Palestinian territories; State of Palestine; Palestinian Authority | 팔레스타인 | ប៉ាឡេស្ទីន | Palestine; palestinien; palestinienne; territoires palestiniens; Autorité palestinienne | <region-middle-east
place-gaza | Gaza; Gaza Strip; Gazan | 가자; 가자지구 | ហ្គាហ្សា; តំបន់ហ្គាហ្សា | Gaza; bande de Gaza; gazaoui; gazaouie | <place-ps
place-west-bank | West Bank | 서안지구; 요르단강 서안; 요르단강서안 | វេសប៊ែង | Cisjordanie; cisjordanien | <place-ps
place-jo | Jordan; Jordanian; Hashemite Kingdom of Jordan | 요르단 | ហ៊្សកដានី; ហ្ស៊កដានី | Jordanie; jordanien; jordanienne | <region-middle-east
place-lb | Lebanon; Lebanese | 레바논 | លីបង់ | Liban; libanais; libanaise | <region-middle-east
place-sy | Syria; Syrian | 시리아 | ស៊ីរី | Syrie; syrien; syrienne | <region-middle-east
place-iq | Iraq; Iraqi | 이라크 | អ៊ីរ៉ាក់ | Irak; Iraq; irakien; irakienne; iraquien | <region-middle-east
place-iq-kurdistan | Kurdistan; Iraqi Kurdistan; Kurd; Kurdish; Kurdistan Region | 쿠르드; 쿠르디스탄 | ឃឺដ; គឺដ | Kurdistan; kurde | <region-middle-east
place-ir | Iran; Iranian; Islamic Republic of Iran; Persia | 이란 | អ៊ីរ៉ង់ | Iran; iranien; iranienne | <region-middle-east
place-sa | Saudi Arabia; Saudi; Kingdom of Saudi Arabia; KSA; Saudi Arabian | 사우디아라비아; 사우디 | អារ៉ាប៊ីសាអូឌីត; អារ៉ាប៊ីសាអូឌីដ | Arabie saoudite; saoudien; saoudienne | <region-gulf
place-ae | United Arab Emirates; UAE; U.A.E.; Emirati; Emirates | 아랍에미리트; 아랍에미리트연합; 에미리트; 아랍에미레이트 | អេមីរ៉ាតអារ៉ាប់រួម; អារ៉ាប់រួម | Émirats arabes unis; EAU; émirati; émirien; émirienne; Émirats | <region-gulf
place-qa | Qatar; Qatari | 카타르 | កាតា; ប្រទេសកាតា | Qatar; qatari; qatarie; qatarien | <region-gulf
place-kw | Kuwait; Kuwaiti | 쿠웨이트 | គុយវ៉ែត; កូវ៉ែត | Koweït; koweïtien; koweïtienne | <region-gulf
place-bh | Bahrain; Bahraini | 바레인 | បារ៉ែន | Bahreïn; bahreïni; bahreïnien | <region-gulf
place-om | Oman; Omani; Sultanate of Oman | 오만; 오만술탄국 | អូម៉ង់ | Oman; omanais; omanaise | <region-gulf
place-ye | Yemen; Yemeni | 예멘 | យេម៉ែន | Yémen; yéménite | <region-middle-east
place-tr | Türkiye; Turkey; Turkish; Turk; Turks | 튀르키예; 터키 | តួកគី; ទួរគី | Turquie; turc; turque; Türkiye | <region-middle-east; <region-europe
place-am | Armenia; Armenian | 아르메니아 | អាមេនី | Arménie; arménien; arménienne | <region-caucasus
place-az | Azerbaijan; Azerbaijani; Azeri | 아제르바이잔 | អាស៊ែបៃហ្សង់ | Azerbaïdjan; azerbaïdjanais; azerbaïdjanaise; azéri | <region-caucasus
place-ge | Georgia; Georgian; Republic of Georgia | 조지아; 그루지야 | ហ្សកហ្ស៊ី | Géorgie; géorgien; géorgienne | <region-caucasus

# Europe
place-gb | United Kingdom; UK; U.K.; Britain; British; Great Britain; Briton | 영국 | ចក្រភពអង់គ្លេស; អង់គ្លេស | Royaume-Uni; Grande-Bretagne; britannique | <region-europe
place-england | England; English; Englishman | 잉글랜드 | | Angleterre; anglais; anglaise | <place-gb
place-scotland | Scotland; Scottish | 스코틀랜드 | ស្កុតឡែន | Écosse; écossais; écossaise | <place-gb
place-wales | Wales; Welsh | 웨일스 | | pays de Galles; gallois; galloise | <place-gb
place-northern-ireland | Northern Ireland; Northern Irish | 북아일랜드 | អៀរឡង់ខាងជើង | Irlande du Nord; nord-irlandais; nord-irlandaise | <place-gb
place-ie | Ireland; Irish; Republic of Ireland | 아일랜드 | អៀរឡង់ | Irlande; irlandais; irlandaise | <region-europe
place-fr | France; French; Frenchman; French Republic | 프랑스; 불란서 | បារាំង | France; français; française; République française; Hexagone | <region-europe
place-de | Germany; German; Federal Republic of Germany | 독일 | អាល្លឺម៉ង់ | Allemagne; allemand; allemande | <region-europe
place-it | Italy; Italian | 이탈리아; 이태리 | អ៊ីតាលី | Italie; italien; italienne | <region-europe
place-es | Spain; Spanish; Spaniard; Kingdom of Spain | 스페인; 에스파냐 | អេស្ប៉ាញ | Espagne; espagnol; espagnole | <region-europe
place-pt | Portugal; Portuguese | 포르투갈 | ព័រទុយហ្គាល់; ព័រទុយហ្កាល់ | Portugal; portugais; portugaise | <region-europe
place-nl | Netherlands; Dutch; Holland; Dutchman | 네덜란드 | ហូឡង់ | Pays-Bas; néerlandais; néerlandaise; hollandais; Hollande | <region-europe
place-be | Belgium; Belgian | 벨기에 | បែលហ្ស៊ិក; បែលហ្សិក | Belgique; belge | <region-europe
place-lu | Luxembourg; Luxembourger; Luxembourgish | 룩셈부르크 | លុចសំបួ | Luxembourg; luxembourgeois; luxembourgeoise | <region-europe
place-ch | Switzerland; Swiss; Swiss Confederation | 스위스 | ស្វ៊ីស; ស្វីស | Suisse; helvétique; Confédération suisse | <region-europe
place-at | Austria; Austrian | 오스트리아 | អូទ្រីស | Autriche; autrichien; autrichienne | <region-europe
place-li | Liechtenstein | 리히텐슈타인 | លិចតិនស្ដាញ | Liechtenstein | <region-europe
place-mc | Monaco; Monegasque | 모나코 | ម៉ូណាកូ | Monaco; monégasque | <region-europe
place-ad | Andorra; Andorran | 안도라 | អង់ដូរ៉ា | Andorre; andorran | <region-europe
place-sm | San Marino; Sammarinese | 산마리노 | សានម៉ារីណូ | Saint-Marin | <region-europe
place-va | Vatican; Vatican City; Holy See | 바티칸; 교황청 | វ៉ាទីកង់ | Vatican; Saint-Siège | <region-europe
place-mt | Malta; Maltese | 몰타 | ម៉ាល់ត៍ | Malte; maltais; maltaise | <region-europe
place-gr | Greece; Greek; Hellenic Republic | 그리스; 희랍 | ក្រិក | Grèce; grec; grecque | <region-europe
place-cy | Cyprus; Cypriot | 키프로스; 사이프러스 | ប្រទេសស៊ីប | Chypre; chypriote | <region-europe
place-dk | Denmark; Danish; Dane | 덴마크 | ដាណឺម៉ាក | Danemark; danois; danoise | <region-nordics
place-gl | Greenland; Greenlander; Greenlandic | 그린란드 | ហ្គ្រោអង់ឡង់; ហ្គ្រីនឡែន | Groenland; groenlandais | <place-dk
place-fo | Faroe Islands; Faroes; Faroese | 페로 제도 | កោះហ្វារ៉ូ | îles Féroé; féroïen | <place-dk
place-se | Sweden; Swedish; Swede | 스웨덴 | ស៊ុយអែត | Suède; suédois; suédoise | <region-nordics
place-no | Norway; Norwegian | 노르웨이 | ន័រវែស | Norvège; norvégien; norvégienne | <region-nordics
place-fi | Finland; Finnish; Finn | 핀란드 | ហ្វាំងឡង់ | Finlande; finlandais; finlandaise; finnois | <region-nordics
place-is | Iceland; Icelandic; Icelander | 아이슬란드 | អ៊ីស្លង់ | Islande; islandais; islandaise | <region-nordics
place-ee | Estonia; Estonian | 에스토니아 | អេស្តូនី | Estonie; estonien; estonienne | <region-baltics
place-lv | Latvia; Latvian | 라트비아 | ឡេតូនី | Lettonie; letton; lettone; lettonne | <region-baltics
place-lt | Lithuania; Lithuanian | 리투아니아 | លីទុយអានី | Lituanie; lituanien; lituanienne | <region-baltics
place-pl | Poland; Polish | 폴란드 | ប៉ូឡូញ | Pologne; polonais; polonaise | <region-eastern-europe
place-cz | Czech Republic; Czechia; Czech | 체코; 체코공화국 | សាធារណរដ្ឋឆែក; ប្រទេសឆែក | République tchèque; Tchéquie; tchèque | <region-eastern-europe
place-sk | Slovakia; Slovak; Slovak Republic; Slovakian | 슬로바키아 | ស្លូវ៉ាគី | Slovaquie; slovaque | <region-eastern-europe
place-hu | Hungary; Hungarian | 헝가리 | ហុងគ្រី | Hongrie; hongrois; hongroise | <region-eastern-europe
place-ro | Romania; Romanian | 루마니아 | រូម៉ានី | Roumanie; roumain; roumaine | <region-eastern-europe
place-bg | Bulgaria; Bulgarian | 불가리아 | ប៊ុលហ្គារី; ប៊ុលហ្ការី | Bulgarie; bulgare | <region-eastern-europe
place-md | Moldova; Moldovan; Republic of Moldova | 몰도바 | ម៉ុលដាវី | Moldavie; Moldova; moldave | <region-eastern-europe
place-ua | Ukraine; Ukrainian | 우크라이나 | អ៊ុយក្រែន | Ukraine; ukrainien; ukrainienne | <region-eastern-europe
place-crimea | Crimea; Crimean; Crimean Peninsula | 크림; 크름; 크림반도 | គ្រីមេ | Crimée; criméen | <place-ua
place-donbas | Donbas; Donbass | 돈바스 | ដុនបាស | Donbass; Donbas | <place-ua
place-donetsk | Donetsk | 도네츠크 | | Donetsk | <place-ua
place-luhansk | Luhansk; Lugansk | 루한스크 | | Lougansk; Louhansk | <place-ua
place-by | Belarus; Belarusian; Byelorussia | 벨라루스 | បេឡារុស | Biélorussie; Bélarus; biélorusse; bélarussien | <region-eastern-europe
place-ru | Russia; Russian; Russian Federation | 러시아; 노서아; 러시아연방 | រុស្ស៊ី; រុស្សី; សហព័ន្ធរុស្ស៊ី | Russie; russe; Fédération de Russie | <region-eastern-europe; <region-eurasia
place-ussr | Soviet Union; USSR; Soviet | 소련; 구소련 | សហភាពសូវៀត | Union soviétique; URSS; soviétique
place-si | Slovenia; Slovenian; Slovene | 슬로베니아 | ស្លូវេនី | Slovénie; slovène | <region-europe
place-hr | Croatia; Croatian; Croat | 크로아티아 | ក្រូអាស៊ី; ក្រូអាត | Croatie; croate | <region-europe
place-ba | Bosnia and Herzegovina; Bosnia; Bosnian; BiH; Bosnia-Herzegovina | 보스니아; 보스니아 헤르체고비나 | បូស្ន៊ី; បូស្នី | Bosnie-Herzégovine; Bosnie; bosnien; bosnienne; bosniaque | <region-balkans
place-rs | Serbia; Serbian; Serb | 세르비아 | សែប៊ី; ស៊ែប៊ី | Serbie; serbe | <region-balkans
place-xk | Kosovo; Kosovar; Kosovan | 코소보 | កូសូវ៉ូ | Kosovo; kosovar; kosovare | <region-balkans
place-me | Montenegro; Montenegrin | 몬테네그로 | ម៉ុងតេណេហ្គ្រោ | Monténégro; monténégrin; monténégrine | <region-balkans
place-mk | North Macedonia; Macedonia; Macedonian | 북마케도니아; 마케도니아 | ម៉ាសេដ្វានខាងជើង; ម៉ាសេដ្វាន | Macédoine du Nord; Macédoine; macédonien; macédonienne | <region-balkans
place-al | Albania; Albanian | 알바니아 | អាល់បានី | Albanie; albanais; albanaise | <region-balkans
place-gi | Gibraltar | 지브롤터 | ហ្ស៊ីប្រាល់តា | Gibraltar | <region-europe

# North America, Central America and the Caribbean
place-us | United States; U.S.; US; U.S.A.; USA; United States of America; America; American | 미국; 미합중국 | សហរដ្ឋអាមេរិក; អាមេរិក; សហរដ្ឋ | États-Unis; américain; américaine; Amérique; États-Unis d'Amérique; étasunien; étatsunien; USA | <region-north-america
place-ca | Canada; Canadian | 캐나다 | កាណាដា | Canada; canadien; canadienne | <region-north-america
place-mx | Mexico; Mexican; United Mexican States | 멕시코 | ម៉ិកស៊ិក; មិចស៊ិក | Mexique; mexicain; mexicaine | <region-north-america; <region-latin-america
place-pr | Puerto Rico; Puerto Rican | 푸에르토리코 | ព័រតូរីកូ | Porto Rico; portoricain; portoricaine | <place-us; <region-caribbean
place-bm | Bermuda | 버뮤다 | ប៊ឺមុយដា | Bermudes | <region-north-america
place-gt | Guatemala; Guatemalan | 과테말라 | ក្វាតេម៉ាឡា; ហ្គាតេម៉ាឡា | Guatemala; guatémaltèque | <region-central-america
place-bz | Belize; Belizean | 벨리즈 | បេលីហ្ស | Belize; bélizien; bélizienne | <region-central-america
place-hn | Honduras; Honduran | 온두라스 | ហុងឌូរ៉ាស | Honduras; hondurien; hondurienne | <region-central-america
place-sv | El Salvador; Salvadoran; Salvadorean | 엘살바도르 | អែលសាល់វ៉ាឌ័រ | Salvador; El Salvador; salvadorien; salvadorienne | <region-central-america
place-ni | Nicaragua; Nicaraguan | 니카라과 | នីការ៉ាហ្គា; នីការ៉ាហ្គ័រ | Nicaragua; nicaraguayen; nicaraguayenne | <region-central-america
place-cr | Costa Rica; Costa Rican | 코스타리카 | កូស្តារីកា | Costa Rica; costaricain; costaricaine; costaricien | <region-central-america
place-pa | Panama; Panamanian | 파나마 | ប៉ាណាម៉ា | Panama; panaméen; panaméenne | <region-central-america
place-cu | Cuba; Cuban | 쿠바 | គុយបា | Cuba; cubain; cubaine | <region-caribbean
place-ht | Haiti; Haitian | 아이티 | ហៃទី | Haïti; haïtien; haïtienne | <region-caribbean
place-do | Dominican Republic; Dominican | 도미니카공화국; 도미니카 공화국 | សាធារណរដ្ឋដូមីនីក | République dominicaine; dominicain; dominicaine | <region-caribbean
place-dm | Dominica; Commonwealth of Dominica | 도미니카연방; 도미니카 연방 | ដូមីនីក | Dominique; dominiquais | <region-caribbean
place-jm | Jamaica; Jamaican | 자메이카 | ហ្សាម៉ាអ៊ីក | Jamaïque; jamaïcain; jamaïcaine; jamaïquain | <region-caribbean
place-bs | Bahamas; Bahamian; The Bahamas | 바하마 | បាហាម៉ា | Bahamas; bahamien; bahaméen | <region-caribbean
place-bb | Barbados; Barbadian; Bajan | 바베이도스 | បាបាដុស | Barbade; barbadien | <region-caribbean
place-tt | Trinidad and Tobago; Trinidad; Trinidadian; Tobago | 트리니다드 토바고; 트리니다드토바고 | ទ្រីនីដាត | Trinité-et-Tobago; trinidadien; trinidadienne | <region-caribbean
place-ag | Antigua and Barbuda; Antigua; Antiguan | 앤티가 바부다; 앤티가바부다 | អង់ទីហ្គា | Antigua-et-Barbuda | <region-caribbean
place-gd | Grenada; Grenadian | 그레나다 | ហ្គ្រើណាដ | île de la Grenade; grenadien | <region-caribbean
place-lc | Saint Lucia; St. Lucia; St Lucia; Saint Lucian | 세인트루시아 | សាំងលូស៊ី | Sainte-Lucie; saint-lucien | <region-caribbean
place-kn | Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts; St. Kitts | 세인트키츠 네비스; 세인트키츠네비스 | | Saint-Christophe-et-Niévès; Saint-Kitts-et-Nevis | <region-caribbean
place-vc | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; Saint Vincent; Vincentian | 세인트빈센트; 세인트빈센트 그레나딘 | | Saint-Vincent-et-les-Grenadines; Saint-Vincent | <region-caribbean
place-ky | Cayman Islands; Caymanian | 케이맨 제도 | កោះកៃម៉ង់ | îles Caïmans | <region-caribbean

# South America
place-br | Brazil; Brazilian; Federative Republic of Brazil | 브라질 | ប្រេស៊ីល | Brésil; brésilien; brésilienne | <region-south-america
place-ar | Argentina; Argentine; Argentinian; Argentinean; Argentine Republic | 아르헨티나 | អាហ្សង់ទីន | Argentine; argentin | <region-south-america
place-cl | Chile; Chilean | 칠레 | ស៊ីលី; ឈីលី | Chili; chilien; chilienne | <region-south-america
place-co | Colombia; Colombian; Republic of Colombia | 콜롬비아 | កូឡុំប៊ី | Colombie; colombien; colombienne | <region-south-america
place-pe | Peru; Peruvian | 페루 | ប៉េរូ | Pérou; péruvien; péruvienne | <region-south-america
place-ve | Venezuela; Venezuelan; Bolivarian Republic of Venezuela | 베네수엘라 | វ៉េណេស៊ុយអេឡា; វេណេស៊ុយអេឡា | Venezuela; vénézuélien; vénézuélienne | <region-south-america
place-ec | Ecuador; Ecuadorian; Ecuadorean | 에콰도르 | អេក្វាទ័រ | Équateur; équatorien; équatorienne | <region-south-america
place-bo | Bolivia; Bolivian | 볼리비아 | បូលីវី | Bolivie; bolivien; bolivienne | <region-south-america
place-py | Paraguay; Paraguayan | 파라과이 | ប៉ារ៉ាហ្គាយ | Paraguay; paraguayen; paraguayenne | <region-south-america
place-uy | Uruguay; Uruguayan | 우루과이 | អ៊ុយរូហ្គាយ | Uruguay; uruguayen; uruguayenne | <region-south-america
place-gy | Guyana; Guyanese | 가이아나 | ហ្គីយ៉ាណា | Guyana; guyanien; guyanienne | <region-south-america
place-sr | Suriname; Surinamese | 수리남 | សូរីណាម | Suriname; surinamais; surinamaise; surinamien | <region-south-america

# North Africa
place-eg | Egypt; Egyptian; Arab Republic of Egypt | 이집트; 애굽 | អេហ្ស៊ីប | Égypte; égyptien; égyptienne | <region-north-africa; <region-middle-east
place-ly | Libya; Libyan | 리비아 | លីប៊ី | Libye; libyen; libyenne | <region-north-africa
place-tn | Tunisia; Tunisian | 튀니지 | ទុយនីស៊ី | Tunisie; tunisien; tunisienne | <region-north-africa
place-dz | Algeria; Algerian | 알제리 | អាល់ហ្សេរី | Algérie; algérien; algérienne | <region-north-africa
place-ma | Morocco; Moroccan; Kingdom of Morocco | 모로코 | ម៉ារ៉ុក | Maroc; marocain; marocaine | <region-north-africa
place-eh | Western Sahara; Sahrawi | 서사하라 | សាហារ៉ាខាងលិច | Sahara occidental; sahraoui; sahraouie | <region-north-africa
place-sd | Sudan; Sudanese | 수단공화국; 수단 정부; 수단 사태; 수단 분쟁; 수단 내전; 수단인; 수단 국민; 수단 군부; 수단에서 | ស៊ូដង់ | Soudan; soudanais; soudanaise | <region-north-africa
place-ss | South Sudan; South Sudanese | 남수단 | ស៊ូដង់ខាងត្បូង | Soudan du Sud; sud-soudanais; sud-soudanaise | <region-east-africa

# West Africa
place-ng | Nigeria; Nigerian | 나이지리아 | នីហ្សេរីយ៉ា | Nigeria; Nigéria; nigérian; nigériane | <region-west-africa
place-ne | Niger; Nigerien | 니제르 | នីហ្សេ | Niger; nigérien; nigérienne | <region-west-africa; <region-sahel
place-gh | Ghana; Ghanaian; Republic of Ghana | 가나공화국; 가나 대통령; 가나 정부; 가나 총리; 가나 외교; 가나인; 가나의; 가나와; 가나에서; 가나는 | ហ្គាណា | Ghana; ghanéen; ghanéenne | <region-west-africa
place-ci | Côte d'Ivoire; Ivory Coast; Ivorian; Ivoirian; Cote d Ivoire | 코트디부아르 | កូតឌីវ័រ | Côte d'Ivoire; ivoirien; ivoirienne | <region-west-africa
place-sn | Senegal; Senegalese | 세네갈 | សេណេហ្គាល់ | Sénégal; sénégalais; sénégalaise | <region-west-africa
place-ml | Mali; Malian | 말리공화국; 말리 정부; 말리 대통령; 말리 군부; 말리의; 말리와; 말리에서 | ម៉ាលី | Mali; malien; malienne | <region-west-africa; <region-sahel
place-bf | Burkina Faso; Burkinabe; Burkina; Burkinabé | 부르키나파소 | បួគីណាហ្វាសូ | Burkina Faso; Burkina; burkinabè; burkinabé | <region-west-africa; <region-sahel
place-gn | Guinea; Guinean; Republic of Guinea | 기니; 기니공화국 | ហ្គីណេ | Guinée; guinéen; guinéenne | <region-west-africa
place-gw | Guinea-Bissau; Bissau | 기니비사우 | ហ្គីណេប៊ីស្សូ | Guinée-Bissau; bissau-guinéen | <region-west-africa
place-sl | Sierra Leone; Sierra Leonean | 시에라리온 | សៀរ៉ាឡេអូន | Sierra Leone; sierra-léonais; sierra-léonaise | <region-west-africa
place-lr | Liberia; Liberian | 라이베리아 | លីបេរីយ៉ា | Liberia; Libéria; libérien; libérienne | <region-west-africa
place-tg | Togo; Togolese | 토고 | តូហ្គោ | Togo; togolais; togolaise | <region-west-africa
place-bj | Benin; Beninese | 베냉 | បេណាំង | Bénin; béninois; béninoise | <region-west-africa
place-gm | Gambia; Gambian; The Gambia | 감비아 | ហ្គំប៊ី | Gambie; gambien; gambienne | <region-west-africa
place-cv | Cabo Verde; Cape Verde; Cape Verdean; Cabo Verdean | 카보베르데 | កាប់វែរ | Cap-Vert; Cabo Verde; cap-verdien; cap-verdienne | <region-west-africa
place-mr | Mauritania; Mauritanian | 모리타니; 모리타니아 | ម៉ូរីតានី | Mauritanie; mauritanien; mauritanienne | <region-west-africa; <region-sahel

# Central Africa
place-cd | Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; Congo-Kinshasa; Congolese | 콩고민주공화국; 민주콩고; 디알콩고 | កុងហ្គោ; សាធារណរដ្ឋប្រជាធិបតេយ្យកុងហ្គោ | République démocratique du Congo; RDC; Congo-Kinshasa; congolais; congolaise | <region-central-africa
place-cg | Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo | 콩고; 콩고공화국 | សាធារណរដ្ឋកុងហ្គោ | République du Congo; Congo-Brazzaville; Congo | <region-central-africa
place-cm | Cameroon; Cameroonian | 카메룬 | កាមេរូន | Cameroun; camerounais; camerounaise | <region-central-africa
place-cf | Central African Republic | 중앙아프리카공화국; 중앙아프리카 공화국 | សាធារណរដ្ឋអាហ្វ្រិកកណ្តាល; សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល | République centrafricaine; Centrafrique; centrafricain; centrafricaine; RCA | <region-central-africa
place-td | Chad; Chadian | 차드 | ឆាដ | Tchad; tchadien; tchadienne | <region-central-africa; <region-sahel
place-ga | Gabon; Gabonese | 가봉 | ហ្គាបុង | Gabon; gabonais; gabonaise | <region-central-africa
place-gq | Equatorial Guinea; Equatoguinean | 적도기니; 적도 기니 | ហ្គីណេអេក្វាទ័រ | Guinée équatoriale; équato-guinéen | <region-central-africa
place-st | São Tomé and Príncipe; Sao Tome and Principe; Sao Tome | 상투메 프린시페; 상투메프린시페 | សៅតូម៉េ | Sao Tomé-et-Principe; santoméen | <region-central-africa

# East Africa and the Indian Ocean
place-ke | Kenya; Kenyan | 케냐 | កេនយ៉ា | Kenya; kényan; kényane | <region-east-africa
place-et | Ethiopia; Ethiopian | 에티오피아 | អេត្យូពី | Éthiopie; éthiopien; éthiopienne | <region-horn-of-africa; <region-east-africa
place-er | Eritrea; Eritrean | 에리트레아; 에리트리아 | អេរីត្រេ | Érythrée; érythréen; érythréenne | <region-horn-of-africa; <region-east-africa
place-so | Somalia; Somali; Somaliland | 소말리아 | សូម៉ាលី | Somalie; somalien; somalienne; somali | <region-horn-of-africa; <region-east-africa
place-dj | Djibouti; Djiboutian | 지부티 | ជីប៊ូទី | Djibouti; djiboutien; djiboutienne | <region-horn-of-africa; <region-east-africa
place-ug | Uganda; Ugandan | 우간다 | អ៊ូហ្គង់ដា | Ouganda; ougandais; ougandaise | <region-east-africa
place-tz | Tanzania; Tanzanian; United Republic of Tanzania; Zanzibar | 탄자니아 | តង់សានី | Tanzanie; tanzanien; tanzanienne | <region-east-africa
place-rw | Rwanda; Rwandan | 르완다 | រវ៉ាន់ដា | Rwanda; rwandais; rwandaise | <region-east-africa
place-bi | Burundi; Burundian | 부룬디 | ប៊ូរុនឌី | Burundi; burundais; burundaise | <region-east-africa
place-mg | Madagascar; Malagasy | 마다가스카르 | ម៉ាដាហ្គាស្កា | Madagascar; malgache | <region-east-africa
place-mu | Mauritius; Mauritian | 모리셔스 | ម៉ូរីស | île Maurice; mauricien; mauricienne | <region-east-africa
place-sc | Seychelles; Seychellois | 세이셸 | សីស្ហែល | Seychelles; seychellois; seychelloise | <region-east-africa
place-km | Comoros; Comoran; Comorian | 코모로 | កូម័រ | Comores; comorien; comorienne | <region-east-africa

# Southern Africa
place-za | South Africa; South African; Republic of South Africa; RSA | 남아프리카공화국; 남아공; 남아프리카 | អាហ្វ្រិកខាងត្បូង | Afrique du Sud; sud-africain; sud-africaine | <region-southern-africa
place-ao | Angola; Angolan | 앙골라 | អង់ហ្គោឡា | Angola; angolais; angolaise | <region-southern-africa
place-zm | Zambia; Zambian | 잠비아 | សំប៊ី; ហ្សំប៊ី | Zambie; zambien; zambienne | <region-southern-africa
place-zw | Zimbabwe; Zimbabwean | 짐바브웨 | ស៊ីមបាវ៉េ | Zimbabwe; zimbabwéen; zimbabwéenne | <region-southern-africa
place-mw | Malawi; Malawian | 말라위 | ម៉ាឡាវី | Malawi; malawien; malawite | <region-southern-africa
place-mz | Mozambique; Mozambican | 모잠비크 | ម៉ូសំប៊ិក | Mozambique; mozambicain; mozambicaine | <region-southern-africa
place-bw | Botswana; Motswana; Batswana; Botswanan | 보츠와나 | បុតស្វាណា | Botswana; botswanais; botswanaise | <region-southern-africa
place-na | Namibia; Namibian | 나미비아 | ណាមីប៊ី | Namibie; namibien; namibienne | <region-southern-africa
place-ls | Lesotho; Basotho; Mosotho | 레소토 | ឡេសូតូ | Lesotho; lésothan | <region-southern-africa
place-sz | Eswatini; Swaziland; Swazi | 에스와티니; 스와질란드 | អេស្វាទីនី; ស្វាស៊ីឡង់ | Eswatini; Swaziland; swazi; swazie | <region-southern-africa

# Oceania
place-au | Australia; Australian; Aussie; Commonwealth of Australia | 호주; 오스트레일리아 | អូស្ត្រាលី | Australie; australien; australienne | <region-oceania
place-nz | New Zealand; New Zealander; Aotearoa | 뉴질랜드 | នូវែលសេឡង់; ញូវហ្សេឡែន; ណូវែលសេឡង់ | Nouvelle-Zélande; néo-zélandais; néo-zélandaise | <region-oceania
place-pg | Papua New Guinea; PNG; Papua New Guinean; Papuan | 파푸아뉴기니 | ប៉ាពូអាស៊ីនូវែលហ្គីណេ; ប៉ាពូអាញូហ្គីណេ | Papouasie-Nouvelle-Guinée; papouasien; papou | <region-oceania
place-fj | Fiji; Fijian | 피지 | ហ្វីជី | Fidji; Fiji; fidjien; fidjienne | <region-oceania
place-sb | Solomon Islands; Solomon Islander | 솔로몬제도; 솔로몬 제도 | កោះសូឡូម៉ុង | îles Salomon; Salomon; salomonais | <region-oceania
place-vu | Vanuatu; Ni-Vanuatu | 바누아투 | វ៉ានូអាទូ; វ៉ានូទូ | Vanuatu; vanuatais | <region-oceania
place-ws | Samoa; Samoan | 사모아 | សាម័រ | Samoa; samoan; samoane | <region-oceania
place-as | American Samoa | 미국령 사모아; 아메리칸사모아 | | Samoa américaines | <place-us; <region-oceania
place-to | Tonga; Tongan | 통가왕국; 통가 정부; 통가의; 통가에서; 통가 총리 | តុងហ្គា | Tonga; tongien; tongienne; tonguien | <region-oceania
place-tv | Tuvalu; Tuvaluan | 투발루 | ទូវ៉ាលូ | Tuvalu; tuvaluan | <region-oceania
place-ki | Kiribati; I-Kiribati | 키리바시 | គិរីបាទី | Kiribati; kiribatien | <region-oceania
place-nr | Nauru; Nauruan | 나우루 | ណូរូ | Nauru; nauruan | <region-oceania
place-pw | Palau; Palauan | 팔라우 | ផៅឡូ | Palaos; Palau; palaosien | <region-oceania
place-mh | Marshall Islands; Marshallese | 마셜제도; 마셜 제도 | កោះម៉ាស់សល | îles Marshall; marshallais | <region-oceania
place-fm | Micronesia; Federated States of Micronesia; Micronesian; FSM | 미크로네시아 | មីក្រូណេស៊ី | Micronésie; États fédérés de Micronésie; micronésien | <region-oceania
place-ck | Cook Islands; Cook Islander | 쿡제도; 쿡 제도 | កោះខូក | îles Cook | <region-oceania
place-nu | Niue; Niuean | 니우에 | | Niue; Nioué | <region-oceania
place-gu | Guam; Guamanian; Chamorro | 괌 | | Guam; guamien | <place-us; <region-oceania
place-nc | New Caledonia; New Caledonian | 뉴칼레도니아 | នូវែលកាឡេដូនី | Nouvelle-Calédonie; néo-calédonien; calédonien | <place-fr; <region-oceania
place-pf | French Polynesia; Tahiti; Tahitian | 프랑스령 폴리네시아; 타히티 | | Polynésie française; Tahiti; tahitien | <place-fr; <region-oceania

# Cities of East and Southeast Asia
place-phnom-penh | Phnom Penh; Phnom-Penh | 프놈펜 | ភ្នំពេញ; រាជធានីភ្នំពេញ | Phnom Penh; Phnom-Penh | <place-kh
place-siem-reap | Siem Reap | 씨엠립; 시엠립; 씨엠레아프 | សៀមរាប | Siem Reap; Siemreap | <place-kh
place-angkor | Angkor; Angkor Wat | 앙코르; 앙코르와트 | អង្គរ; អង្គរវត្ត | Angkor; Angkor Vat | <place-kh
place-sihanoukville | Sihanoukville; Preah Sihanouk; Kampong Som | 시아누크빌 | ក្រុងព្រះសីហនុ; ខេត្តព្រះសីហនុ; កំពង់សោម | Sihanoukville; Kompong Som | <place-kh
place-poipet | Poipet | 포이펫 | ប៉ោយប៉ែត | Poipet | <place-banteay-meanchey
place-banteay-meanchey | Banteay Meanchey | 반테아이미언쩨이 | បន្ទាយមានជ័យ | Banteay Meanchey | <place-kh
place-battambang | Battambang | 바탐방; 바탐봉 | បាត់ដំបង | Battambang | <place-kh
place-bavet | Bavet | 바벳 | ក្រុងបាវិត | Bavet | <place-svay-rieng
place-svay-rieng | Svay Rieng | 스바이리엥 | ស្វាយរៀង | Svay Rieng | <place-kh
place-kampot | Kampot | 캄폿; 캄포트 | ខេត្តកំពត; កំពត | Kampot | <place-kh
place-bokor | Bokor; Bokor Mountain | 보코; 보코산 | បូកគោ | Bokor | <place-kh
place-kandal | Kandal | 칸달 | ខេត្តកណ្ដាល; ខេត្តកណ្តាល | Kandal | <place-kh
place-kampong-cham | Kampong Cham | 캄퐁참 | កំពង់ចាម | Kampong Cham | <place-kh
place-preah-vihear | Preah Vihear | 프레아비헤아르; 쁘레아비히어 | ព្រះវិហារ | Preah Vihear | <place-kh
place-oddar-meanchey | Oddar Meanchey; Oddor Meanchey | 오다르미언쩨이 | ឧត្តរមានជ័យ | Oddar Meanchey | <place-kh
place-koh-kong | Koh Kong | 코콩 | កោះកុង | Koh Kong | <place-kh
place-seoul | Seoul | 서울 | សេអ៊ូល | Séoul; séoulien | <place-kr
place-busan | Busan; Pusan | 부산; 부산광역시 | ប៊ូសាន | Busan; Pusan | <place-kr
place-incheon | Incheon; Inchon | 인천 | អ៊ីនឈន | Incheon | <place-kr
place-jeju | Jeju; Jeju Island; Cheju | 제주; 제주도 | កោះជេជូ; ជេជូ | Jeju; île de Jeju | <place-kr
place-gyeongju | Gyeongju; Kyongju | 경주 | គ្យុងជូ | Gyeongju | <place-kr
place-daegu | Daegu; Taegu | 대구 | | Daegu | <place-kr
place-daejeon | Daejeon; Taejon | 대전시; 대전광역시 | | Daejeon | <place-kr
place-gwangju | Gwangju; Kwangju | 광주 | | Gwangju | <place-kr
place-sejong | Sejong; Sejong City | 세종; 세종시 | | Sejong | <place-kr
place-gyeonggi | Gyeonggi; Gyeonggi Province | 경기도 | | Gyeonggi | <place-kr
place-pyongyang | Pyongyang | 평양 | ព្យុងយ៉ាង | Pyongyang | <place-kp
place-panmunjom | Panmunjom; Joint Security Area | 판문점; 공동경비구역 | ប៉ាន់មុនជុំ | Panmunjom
place-dmz | DMZ; Demilitarized Zone; demilitarised zone; buffer zone; no-fly zone; safe zone; Joint Security Area; Panmunjom | 비무장지대; DMZ; 완충지대; 비행금지구역; 판문점; 공동경비구역 | តំបន់គ្មានយោធា; តំបន់ទ្រនាប់; តំបន់ហាមហោះហើរ | zone démilitarisée; zone tampon; zone d'exclusion aérienne; zone de sécurité
place-mdl | Military Demarcation Line | 군사분계선 | | ligne de démarcation militaire
place-tokyo | Tokyo | 도쿄; 동경 | តូក្យូ | Tokyo | <place-jp
place-osaka | Osaka | 오사카 | អូសាកា | Osaka | <place-jp
place-hiroshima | Hiroshima | 히로시마 | ហ៊ីរ៉ូស៊ីម៉ា | Hiroshima | <place-jp
place-kyoto | Kyoto | 교토 | ក្យូតូ | Kyoto | <place-jp
place-okinawa | Okinawa | 오키나와 | អូគីណាវ៉ា | Okinawa | <place-jp
place-nagasaki | Nagasaki | 나가사키 | ណាហ្គាសាគី | Nagasaki | <place-jp
place-fukushima | Fukushima | 후쿠시마 | ហ្វ៊ូគូស៊ីម៉ា | Fukushima | <place-jp
place-beijing | Beijing; Peking | 베이징; 북경 | ប៉េកាំង; ប៉ីជីង | Pékin; Beijing; pékinois | <place-cn
place-shanghai | Shanghai | 상하이; 상해 | សៀងហៃ; ស៊ាងហៃ | Shanghai; Shanghaï | <place-cn
place-guangzhou | Guangzhou | 광저우 | ក្វាងចូវ | Guangzhou; Canton | <place-cn
place-guangdong | Guangdong | 광둥 | ក្វាងតុង | Guangdong | <place-cn
place-shenzhen | Shenzhen | 선전시; 심천 | សេនចិន | Shenzhen | <place-cn
place-kunming | Kunming | 쿤밍 | គុនមីង | Kunming | <place-cn
place-yunnan | Yunnan | 윈난 | យូណាន | Yunnan | <place-cn
place-wuhan | Wuhan; Hubei | 우한 | វូហាន | Wuhan | <place-cn
place-xinjiang | Xinjiang; Uyghur; Uighur | 위구르; 신장위구르 | ស៊ីនជាំង; អ៊ុយហ្គ័រ | Xinjiang; ouïghour; ouïghoure | <place-cn
place-tibet | Tibet; Tibetan | 티베트; 티벳 | ទីបេ | Tibet; tibétain; tibétaine | <place-cn
place-taipei | Taipei | 타이베이; 타이페이 | តៃប៉ិ | Taipei | <place-tw
place-ulaanbaatar | Ulaanbaatar; Ulan Bator | 울란바토르 | អ៊ូឡង់បាទ័រ | Oulan-Bator | <place-mn
place-bangkok | Bangkok | 방콕 | បាងកក | Bangkok | <place-th
place-chiang-mai | Chiang Mai | 치앙마이 | ឈៀងម៉ៃ | Chiang Mai | <place-th
place-phuket | Phuket | 푸껫; 푸켓 | ភូកេត | Phuket | <place-th
place-pattaya | Pattaya | 파타야 | ប៉ាតាយ៉ា | Pattaya | <place-th
place-hanoi | Hanoi; Ha Noi | 하노이 | ហាណូយ | Hanoï | <place-vn
place-ho-chi-minh-city | Ho Chi Minh City; Saigon | 호찌민; 호치민; 사이공 | ហូជីមិញ; ទីក្រុងហូជីមិញ; ព្រៃនគរ | Hô-Chi-Minh-Ville; Saïgon | <place-vn
place-da-nang | Da Nang; Danang | 다낭 | ដាណាំង | Da Nang | <place-vn
place-vientiane | Vientiane | 비엔티안; 비엔티엔 | វៀងចន្ទន៍; វៀងច័ន្ទ | Vientiane | <place-la
place-luang-prabang | Luang Prabang | 루앙프라방 | ហ្លួងព្រះបាង | Luang Prabang | <place-la
place-naypyidaw | Naypyidaw; Nay Pyi Taw | 네피도 | ណៃពិដោ | Naypyidaw | <place-mm
place-yangon | Yangon; Rangoon | 양곤 | យ៉ាំងហ្គូន | Rangoun; Yangon | <place-mm
place-mandalay | Mandalay | 만달레이 | | Mandalay | <place-mm
place-rakhine | Rakhine; Rakhine State | 라카인 | រ៉ាឃីន | Rakhine; Arakan | <place-mm
place-rohingya | Rohingya | 로힝야 | រ៉ូហ៊ីងយ៉ា | rohingya | <place-mm
place-myawaddy | Myawaddy | 미야와디 | មៀវ៉ាឌី | Myawaddy | <place-mm
place-kuala-lumpur | Kuala Lumpur | 쿠알라룸푸르 | កូឡាឡាំពួ; គូឡាឡាំពួ | Kuala Lumpur | <place-my
place-putrajaya | Putrajaya | 푸트라자야 | | Putrajaya | <place-my
place-jakarta | Jakarta | 자카르타 | ហ្សាការតា; ចាការតា | Jakarta; Djakarta | <place-id
place-bali | Bali; Balinese | 발리 | កោះបាលី | Bali; balinais | <place-id
place-manila | Manila | 마닐라 | ម៉ានីល | Manille | <place-ph
place-bandar-seri-begawan | Bandar Seri Begawan | 반다르스리브가완 | | Bandar Seri Begawan | <place-bn
place-dili | Dili | 딜리 | ឌីលី | Dili | <place-tl

# Cities of South and Central Asia, the Middle East and the Caucasus
place-new-delhi | New Delhi; Delhi | 뉴델리; 델리 | ញូវដេលី; ញូដេលី | New Delhi; Delhi | <place-in
place-mumbai | Mumbai; Bombay | 뭄바이 | មុំបៃ | Bombay; Mumbai | <place-in
place-bengaluru | Bengaluru; Bangalore | 벵갈루루 | | Bangalore | <place-in
place-hyderabad | Hyderabad | 하이데라바드 | | Hyderabad | <place-in
place-kolkata | Kolkata; Calcutta | 콜카타 | | Calcutta | <place-in
place-chennai | Chennai | 첸나이 | | Chennai | <place-in
place-kashmir | Kashmir; Kashmiri; Jammu and Kashmir | 카슈미르 | កាស្មៀរ | Cachemire; cachemiri
place-islamabad | Islamabad | 이슬라마바드 | អ៊ីស្លាម៉ាបាដ | Islamabad | <place-pk
place-karachi | Karachi | 카라치 | | Karachi | <place-pk
place-lahore | Lahore | 라호르 | | Lahore | <place-pk
place-dhaka | Dhaka; Dacca | 다카에서; 방글라데시 다카 | ដាក្កា | Dacca | <place-bd
place-coxs-bazar | Cox's Bazar | 콕스바자르 | | Cox's Bazar | <place-bd
place-colombo | Colombo | 콜롬보 | កូឡុំបូ | Colombo | <place-lk
place-kathmandu | Kathmandu; Katmandu | 카트만두 | កាត់ម៉ាន់ឌូ | Katmandou | <place-np
place-kabul | Kabul | 카불 | កាប៊ុល | Kaboul | <place-af
place-kandahar | Kandahar | 칸다하르 | | Kandahar | <place-af
place-astana | Astana; Nur-Sultan | 아스타나; 누르술탄 | អាស្តាណា | Astana | <place-kz
place-almaty | Almaty | 알마티 | | Almaty | <place-kz
place-tashkent | Tashkent | 타슈켄트 | តាស្គិន | Tachkent | <place-uz
place-samarkand | Samarkand | 사마르칸트 | | Samarcande | <place-uz
place-bishkek | Bishkek | 비슈케크 | | Bichkek | <place-kg
place-dushanbe | Dushanbe | 두샨베 | | Douchanbé | <place-tj
place-ashgabat | Ashgabat | 아시가바트 | | Achgabat | <place-tm
place-jerusalem | Jerusalem; East Jerusalem | 예루살렘 | យេរូសាឡឹម | Jérusalem | <place-il
place-tel-aviv | Tel Aviv | 텔아비브 | តែលអាវីវ | Tel-Aviv | <place-il
place-haifa | Haifa | 하이파 | | Haïfa | <place-il
place-golan | Golan Heights; Golan | 골란고원 | ហ្គូឡង់ | plateau du Golan; Golan
place-ramallah | Ramallah | 라말라 | រ៉ាម៉ាឡា | Ramallah | <place-west-bank
place-bethlehem | Bethlehem | 베들레헴 | | Bethléem | <place-west-bank
place-hebron | Hebron | 헤브론 | | Hébron | <place-west-bank
place-jenin | Jenin | 제닌 | | Jénine | <place-west-bank
place-rafah | Rafah | 라파흐; 라파 국경 | រ៉ាហ្វា | Rafah | <place-gaza
place-khan-younis | Khan Younis | 칸유니스 | | Khan Younès | <place-gaza
place-gaza-city | Gaza City | 가자시티 | | ville de Gaza | <place-gaza
place-amman | Amman | 암만 | អាម៉ាន់ | Amman | <place-jo
place-aqaba | Aqaba | 아카바 | | Aqaba | <place-jo
place-beirut | Beirut | 베이루트 | បេរូត | Beyrouth | <place-lb
place-damascus | Damascus | 다마스쿠스 | ដាម៉ាស | Damas | <place-sy
place-aleppo | Aleppo | 알레포 | | Alep | <place-sy
place-idlib | Idlib | 이들리브 | | Idlib | <place-sy
place-baghdad | Baghdad | 바그다드 | បាកដាដ | Bagdad | <place-iq
place-mosul | Mosul | 모술 | | Mossoul | <place-iq
place-basra | Basra | 바스라 | | Bassora | <place-iq
place-erbil | Erbil; Irbil | 에르빌; 아르빌 | | Erbil | <place-iq
place-tehran | Tehran; Teheran | 테헤란 | តេអេរ៉ង់ | Téhéran | <place-ir
place-riyadh | Riyadh | 리야드 | រីយ៉ាដ | Riyad | <place-sa
place-jeddah | Jeddah; Jiddah | 제다에서; 사우디 제다 | ជេដា | Djeddah; Djedda; Jeddah | <place-sa
place-mecca | Mecca; Makkah | 메카 | ទីក្រុងមេកា | La Mecque; Mecque | <place-sa
place-medina | Medina; Madinah | 메디나 | | Médine | <place-sa
place-abu-dhabi | Abu Dhabi | 아부다비 | អាប៊ូដាប៊ី | Abou Dhabi; Abu Dhabi; Abou Dabi | <place-ae
place-dubai | Dubai | 두바이 | ឌូបៃ | Dubaï | <place-ae
place-doha | Doha | 도하 | ដូហា | Doha | <place-qa
place-kuwait-city | Kuwait City | 쿠웨이트시티 | | Koweït City | <place-kw
place-manama | Manama | 마나마 | ម៉ាណាម៉ា | Manama | <place-bh
place-muscat | Muscat | 무스카트 | មូស្កាត | Mascate | <place-om
place-sanaa | Sanaa; Sana'a | | ទីក្រុងសាណា | Sanaa | <place-ye
place-aden | Aden | 아덴 | | Aden | <place-ye
place-hodeidah | Hodeidah; Hudaydah | 호데이다 | | Hodeïda | <place-ye
place-marib | Marib | 마리브 | | Marib | <place-ye
place-ankara | Ankara | 앙카라 | អង់ការ៉ា | Ankara | <place-tr
place-istanbul | Istanbul | 이스탄불 | អ៊ីស្តង់ប៊ុល | Istanbul | <place-tr
place-yerevan | Yerevan | 예레반 | | Erevan | <place-am
place-baku | Baku | 바쿠 | បាគូ | Bakou | <place-az
place-nagorno-karabakh | Nagorno-Karabakh; Karabakh; Artsakh | 나고르노카라바흐; 나고르노 카라바흐 | ណាហ្គ័រណូការ៉ាបាក់ | Haut-Karabagh; Haut-Karabakh; Karabakh | <region-caucasus
place-tbilisi | Tbilisi | 트빌리시 | ទប៊ីលីស៊ី | Tbilissi | <place-ge

# Cities of Europe
place-london | London; Londoner | 런던 | ឡុងដ៍; ឡុងដុង | Londres; londonien | <place-gb
place-edinburgh | Edinburgh | 에든버러 | | Édimbourg | <place-scotland
place-glasgow | Glasgow | 글래스고 | ក្លាសហ្គោ | Glasgow | <place-scotland
place-cornwall | Cornwall | 콘월 | | Cornouailles | <place-england
place-carbis-bay | Carbis Bay | 카비스베이 | | Carbis Bay | <place-cornwall
place-belfast | Belfast | 벨파스트 | បែលហ្វាស | Belfast | <place-northern-ireland
place-dublin | Dublin | 더블린 | ឌុយប្លាំង | Dublin | <place-ie
place-paris | Paris; Parisian | 파리 | ប៉ារីស | Paris; parisien; parisienne | <place-fr
place-strasbourg | Strasbourg | 스트라스부르 | ស្ត្រាសបួរ | Strasbourg; strasbourgeois | <place-fr
place-marseille | Marseille; Marseilles | 마르세유 | ម៉ាសៃ | Marseille | <place-fr
place-lyon | Lyon; Lyons | 리옹 | លីយ៉ុង | Lyon | <place-fr
place-normandy | Normandy | 노르망디 | ណ័រម៉ង់ឌី | Normandie | <place-fr
place-berlin | Berlin | 베를린 | ប៊ែរឡាំង; បែរឡាំង | Berlin; berlinois | <place-de
place-munich | Munich | 뮌헨 | មុយនិច | Munich | <place-de
place-frankfurt | Frankfurt | 프랑크푸르트 | ហ្វ្រង់ហ្វួត | Francfort | <place-de
place-hamburg | Hamburg | 함부르크 | | Hambourg | <place-de
place-bonn | Bonn | 독일 본 | | Bonn | <place-de
place-elmau | Elmau; Schloss Elmau | 엘마우 | | Elmau | <place-de
place-ramstein | Ramstein; Ramstein Air Base | 람슈타인 | | Ramstein | <place-de
place-rome | Rome | 로마 | ទីក្រុងរ៉ូម | Rome; romain | <place-it
place-milan | Milan | 밀라노 | មីឡង់ | Milan | <place-it
place-naples | Naples | 나폴리 | | Naples | <place-it
place-venice | Venice | 베네치아; 베니스 | វេនីស | Venise | <place-it
place-turin | Turin | 토리노 | | Turin | <place-it
place-apulia | Apulia; Puglia | 풀리아; 아풀리아 | | Pouilles | <place-it
place-borgo-egnazia | Borgo Egnazia | 보르고 에냐치아 | | Borgo Egnazia | <place-apulia
place-madrid | Madrid | 마드리드 | ម៉ាឌ្រីដ | Madrid; madrilène | <place-es
place-barcelona | Barcelona | 바르셀로나 | បាសេឡូណា | Barcelone | <place-es
place-catalonia | Catalonia; Catalan | 카탈루냐 | | Catalogne; catalan | <place-es
place-seville | Seville | 세비야 | | Séville | <place-es
place-granada | Granada | 그라나다 | |  | <place-es
place-lisbon | Lisbon | 리스본 | លីសបោន | Lisbonne | <place-pt
place-amsterdam | Amsterdam | 암스테르담 | អាំស្ទែរដាំ | Amsterdam | <place-nl
place-rotterdam | Rotterdam | 로테르담 | | Rotterdam | <place-nl
place-the-hague | The Hague; Hague | 헤이그 | ទីក្រុងឡាអេ | La Haye | <place-nl
place-brussels | Brussels | 브뤼셀 | ព្រុចសែល; ប្រ៊ុចសែល | Bruxelles; bruxellois | <place-be
place-bern | Bern; Berne | 베른 | | Berne | <place-ch
place-geneva | Geneva | 제네바 | ហ្សឺណែវ | Genève; genevois | <place-ch
place-zurich | Zurich; Zürich | 취리히 | ហ្ស៊ូរិច | Zurich | <place-ch
place-davos | Davos | 다보스 | ដាវ៉ូស | Davos | <place-ch
place-burgenstock | Bürgenstock; Burgenstock | 뷔르겐슈톡 | | Bürgenstock | <place-ch
place-lugano | Lugano | 루가노 | | Lugano | <place-ch
place-vienna | Vienna | 비엔나 | វីយែន | Vienne; viennois | <place-at
place-athens | Athens | 아테네 | អាថែន | Athènes; athénien | <place-gr
place-nicosia | Nicosia | 니코시아 | | Nicosie | <place-cy
place-valletta | Valletta | 발레타 | | La Valette | <place-mt
place-copenhagen | Copenhagen | 코펜하겐 | កូប៉ិនហាក | Copenhague | <place-dk
place-stockholm | Stockholm | 스톡홀름 | ស្តុកខូម | Stockholm | <place-se
place-oslo | Oslo | 오슬로 | អូស្លូ | Oslo | <place-no
place-helsinki | Helsinki | 헬싱키 | ហែលស៊ីនគី | Helsinki | <place-fi
place-reykjavik | Reykjavik | 레이캬비크 | | Reykjavik | <place-is
place-tallinn | Tallinn | 탈린 | | Tallinn | <place-ee
place-riga | Riga | |  | Riga | <place-lv
place-vilnius | Vilnius | 빌뉴스 | វីលនីអ៊ូស | Vilnius | <place-lt
place-kaliningrad | Kaliningrad | 칼리닌그라드 | | Kaliningrad | <place-ru
place-warsaw | Warsaw | 바르샤바 | វ៉ាសូវី | Varsovie | <place-pl
place-krakow | Krakow; Kraków; Cracow | 크라쿠프 | | Cracovie | <place-pl
place-gdansk | Gdansk | 그단스크 | | Gdansk | <place-pl
place-rzeszow | Rzeszow; Rzeszów | 제슈프 | | Rzeszow | <place-pl
place-prague | Prague | 프라하 | ទីក្រុងប្រាក | Prague | <place-cz
place-bratislava | Bratislava | 브라티슬라바 | | Bratislava | <place-sk
place-budapest | Budapest | 부다페스트 | ប៊ុយដាប៉ែស | Budapest | <place-hu
place-bucharest | Bucharest | 부쿠레슈티 | ប៊ុយការ៉ែស | Bucarest | <place-ro
place-sofia | Sofia | 소피아 | សូហ្វីយ៉ា | Sofia | <place-bg
place-chisinau | Chisinau; Chișinău | 키시너우 | | Chisinau | <place-md
place-transnistria | Transnistria | 트란스니스트리아 | | Transnistrie | <place-md
place-kyiv | Kyiv; Kiev | 키이우; 키예프 | ទីក្រុងគៀវ; ទីក្រុងកៀវ | Kiev; Kyiv; Kyïv | <place-ua
place-kharkiv | Kharkiv; Kharkov | 하르키우; 하리코프 | ខាគីវ | Kharkiv; Kharkov | <place-ua
place-odesa | Odesa; Odessa | 오데사 | អូដេសា | Odessa; Odesa | <place-ua
place-kherson | Kherson | 헤르손 | ខឺសុន | Kherson | <place-ua
place-zaporizhzhia | Zaporizhzhia; Zaporizhia; Zaporizhzhya | 자포리자; 자포리지아 | ហ្សាប៉ូរីហ្ស៊ីយ៉ា | Zaporijjia | <place-ua
place-mariupol | Mariupol | 마리우폴 | ម៉ារីអ៊ូប៉ុល | Marioupol | <place-ua
place-bucha | Bucha | 부차시 | | Boutcha | <place-ua
place-bakhmut | Bakhmut | 바흐무트 | | Bakhmout | <place-ua
place-lviv | Lviv | 르비우 | | Lviv | <place-ua
place-dnipro | Dnipro | 드니프로 | | Dnipro | <place-ua
place-chernobyl | Chornobyl; Chernobyl | 체르노빌 | | Tchernobyl | <place-ua
place-minsk | Minsk | 민스크 | | Minsk | <place-by
place-moscow | Moscow; Muscovite | 모스크바 | ម៉ូស្គូ; មូស្គូ | Moscou; moscovite | <place-ru
place-saint-petersburg | Saint Petersburg; St. Petersburg; St Petersburg | 상트페테르부르크 | សាំងពេទែប៊ួរ | Saint-Pétersbourg | <place-ru
place-vladivostok | Vladivostok | 블라디보스토크 | វ្ល៉ាឌីវ៉ូស្តុក | Vladivostok | <place-ru
place-sochi | Sochi | 러시아 소치 | | Sotchi | <place-ru
place-kazan | Kazan | 카잔 | | Kazan | <place-ru
place-kursk | Kursk | 쿠르스크 | | Koursk | <place-ru
place-chechnya | Chechnya; Chechen | 체첸 | ឆេចេន | Tchétchénie; tchétchène | <place-ru
place-ljubljana | Ljubljana | 류블랴나 | | Ljubljana | <place-si
place-zagreb | Zagreb | 자그레브 | | Zagreb | <place-hr
place-dubrovnik | Dubrovnik | 두브로브니크 | | Dubrovnik | <place-hr
place-sarajevo | Sarajevo | 사라예보 | | Sarajevo | <place-ba
place-republika-srpska | Republika Srpska | 스릅스카 | | Republika Srpska | <place-ba
place-belgrade | Belgrade | 베오그라드 | | Belgrade | <place-rs
place-pristina | Pristina; Prishtina | 프리슈티나 | | Pristina | <place-xk
place-podgorica | Podgorica | 포드고리차 | | Podgorica | <place-me
place-skopje | Skopje | 스코페 | | Skopje | <place-mk
place-tirana | Tirana | 티라나 | | Tirana | <place-al

# Cities of the Americas
place-washington | Washington; Washington, D.C.; Washington, DC; Washington D.C.; D.C.; DC; District of Columbia | 워싱턴; 워싱턴 D.C.; 워싱턴디시 | វ៉ាស៊ីនតោន | Washington | <place-us
place-new-york | New York; New York City; NYC; New Yorker | 뉴욕 | ញូវយ៉ក; នីវយ៉ក | New York; new-yorkais | <place-us
place-los-angeles | Los Angeles | 로스앤젤레스; 로스앤젤러스; 엘에이 | ឡូសអាន់ជែឡេស; លោសអង់ជែឡេស | Los Angeles | <place-us-california
place-san-francisco | San Francisco | 샌프란시스코 | សាន់ហ្វ្រាន់ស៊ីស្កូ | San Francisco | <place-us-california
place-silicon-valley | Silicon Valley | 실리콘밸리 | | Silicon Valley | <place-us-california
place-sacramento | Sacramento | 새크라멘토 | | Sacramento | <place-us-california
place-san-diego | San Diego | 샌디에이고 | | San Diego | <place-us-california
place-sunnylands | Sunnylands | 서니랜즈 | | Sunnylands | <place-us-california
place-chicago | Chicago | 시카고 | ឈីកាហ្គោ | Chicago | <place-us-illinois
place-houston | Houston | 휴스턴 | ហ៊ូស្តុន | Houston | <place-us-texas
place-dallas | Dallas | 댈러스 | | Dallas | <place-us-texas
place-el-paso | El Paso | 엘패소 | | El Paso | <place-us-texas
place-san-antonio | San Antonio | 샌안토니오 | | San Antonio | <place-us-texas
place-uvalde | Uvalde | 유밸디 | | Uvalde | <place-us-texas
place-miami | Miami | 마이애미 | ម៉ៃអាមី | Miami | <place-us-florida
place-mar-a-lago | Mar-a-Lago | 마러라고 | | Mar-a-Lago | <place-us-florida
place-palm-beach | Palm Beach | 팜비치 | | Palm Beach | <place-us-florida
place-orlando | Orlando | 올랜도 | | Orlando | <place-us-florida
place-tampa | Tampa | 탬파 | | Tampa | <place-us-florida
place-boston | Boston | 보스턴 | បូស្តុន | Boston | <place-us-massachusetts
place-philadelphia | Philadelphia | 필라델피아 | ហ្វីឡាដែលហ្វា | Philadelphie | <place-us-pennsylvania
place-pittsburgh | Pittsburgh | 피츠버그 | | Pittsburgh | <place-us-pennsylvania
place-detroit | Detroit | 디트로이트 | | Détroit | <place-us-michigan
place-seattle | Seattle | 시애틀 | | Seattle | <place-us-washington
place-atlanta | Atlanta | 애틀랜타 | | Atlanta | <place-us-georgia
place-new-orleans | New Orleans | 뉴올리언스 | | La Nouvelle-Orléans | <place-us-louisiana
place-wilmington | Wilmington | 윌밍턴 | | Wilmington | <place-us-delaware
place-rehoboth | Rehoboth Beach | 리호보스 | | Rehoboth Beach | <place-us-delaware
place-baltimore | Baltimore | 볼티모어 | | Baltimore | <place-us-maryland
place-annapolis | Annapolis | 아나폴리스 | | Annapolis | <place-us-maryland
place-minneapolis | Minneapolis | 미니애폴리스 | | Minneapolis | <place-us-minnesota
place-milwaukee | Milwaukee | 밀워키 | | Milwaukee | <place-us-wisconsin
place-honolulu | Honolulu | 호놀룰루 | ហូណូលូលូ | Honolulu | <place-us-hawaii
place-maui | Maui; Lahaina | 마우이 | | Maui | <place-us-hawaii
place-pearl-harbor | Pearl Harbor | 진주만; 펄하버 | | Pearl Harbor | <place-us-hawaii
place-anchorage | Anchorage | 앵커리지 | | Anchorage | <place-us-alaska
place-las-vegas | Las Vegas | 라스베이거스; 라스베가스 | | Las Vegas | <place-us-nevada
place-guantanamo | Guantanamo; Guantanamo Bay; Guantánamo | 관타나모 | ក្វាន់តាណាម៉ូ | Guantanamo
place-ottawa | Ottawa | 오타와 | អូតាវ៉ា | Ottawa | <place-ca
place-toronto | Toronto | 토론토 | តូរ៉ុនតូ | Toronto | <place-ca
place-ontario | Ontario | 온타리오 | | Ontario | <place-ca
place-windsor-ontario | Windsor | 윈저 | | Windsor | <place-ca
place-montreal | Montreal; Montréal | 몬트리올 | ម៉ុងរ៉េអាល់ | Montréal | <place-ca
place-quebec | Quebec; Québec; Quebecer | 퀘벡 | កេបិច | Québec; québécois | <place-ca
place-vancouver | Vancouver | 밴쿠버 | វ៉ាន់គូវើ | Vancouver | <place-ca
place-british-columbia | British Columbia | 브리티시컬럼비아 | | Colombie-Britannique | <place-ca
place-alberta | Alberta | 앨버타 | | Alberta | <place-ca
place-calgary | Calgary | 캘거리 | | Calgary | <place-ca
place-kananaskis | Kananaskis | 카나나스키스 | | Kananaskis | <place-ca
place-mexico-city | Mexico City; Ciudad de México | 멕시코시티 | ទីក្រុងម៉ិកស៊ិក | Mexico | <place-mx
place-monterrey | Monterrey | 몬테레이 | | Monterrey | <place-mx
place-guadalajara | Guadalajara | 과달라하라 | | Guadalajara | <place-mx
place-tijuana | Tijuana | 티후아나 | | Tijuana | <place-mx
place-juarez | Ciudad Juárez; Ciudad Juarez | 시우다드후아레스 | | Ciudad Juárez | <place-mx
place-cancun | Cancún; Cancun | 칸쿤 | | Cancún | <place-mx
place-guatemala-city | Guatemala City | 과테말라시티 | | Guatemala Ciudad | <place-gt
place-tegucigalpa | Tegucigalpa | 테구시갈파 | | Tegucigalpa | <place-hn
place-san-pedro-sula | San Pedro Sula | 산페드로술라 | | San Pedro Sula | <place-hn
place-san-salvador | San Salvador | 산살바도르 | | San Salvador | <place-sv
place-managua | Managua | 마나과 | | Managua | <place-ni
place-san-jose-cr | San José | 산호세 | | San José | <place-cr
place-panama-city | Panama City | 파나마시티 | | Panama City | <place-pa
place-panama-canal | Panama Canal | 파나마 운하; 파나마운하 | ព្រែកជីកប៉ាណាម៉ា | canal de Panama | <place-pa
place-havana | Havana | 아바나 | ឡាហាវ៉ាន | La Havane | <place-cu
place-port-au-prince | Port-au-Prince | 포르토프랭스 | ព័រអូព្រីន | Port-au-Prince | <place-ht
place-santo-domingo | Santo Domingo | 산토도밍고 | | Saint-Domingue | <place-do
place-punta-cana | Punta Cana | 푼타카나 | | Punta Cana | <place-do
place-kingston | Kingston | 킹스턴 | | Kingston | <place-jm
place-nassau | Nassau | 나소 | | Nassau | <place-bs
place-bridgetown | Bridgetown | 브리지타운 | | Bridgetown | <place-bb
place-port-of-spain | Port of Spain | 포트오브스페인 | | Port-d'Espagne | <place-tt
place-brasilia | Brasilia; Brasília | 브라질리아 | ប្រាស៊ីលីយ៉ា | Brasilia | <place-br
place-rio | Rio de Janeiro; Rio | 리우데자네이루; 리우 | រីយ៉ូដឺហ្សាណេរ៉ូ | Rio de Janeiro; Rio | <place-br
place-sao-paulo | São Paulo; Sao Paulo | 상파울루 | សៅប៉ូឡូ | São Paulo | <place-br
place-belem | Belém; Belem | 벨렝 | | Belém | <place-br
place-manaus | Manaus | 마나우스 | | Manaus | <place-br
place-amazon | Amazon; Amazonian; Amazon rainforest; Amazon basin | 아마존 | អាម៉ាហ្សូន | Amazonie; amazonien; Amazone | <region-south-america
place-buenos-aires | Buenos Aires | 부에노스아이레스 | ប៊ុយណូសអែរ | Buenos Aires | <place-ar
place-santiago | Santiago; Santiago de Chile | 산티아고 | សាន់ទីយ៉ាហ្គោ | Santiago du Chili; Santiago | <place-cl
place-bogota | Bogota; Bogotá | 보고타 | បូហ្គោតា | Bogota | <place-co
place-cartagena | Cartagena | 카르타헤나 | | Carthagène | <place-co
place-medellin | Medellín; Medellin | 메데인 | | Medellín | <place-co
place-cali | Cali | 콜롬비아 칼리 | | Cali | <place-co
place-lima | Lima | 리마 | លីម៉ា | Lima | <place-pe
place-cusco | Cusco | 쿠스코 | | Cuzco | <place-pe
place-caracas | Caracas | 카라카스 | ការ៉ាកាស | Caracas | <place-ve
place-quito | Quito | 키토 | គីតូ | Quito | <place-ec
place-guayaquil | Guayaquil | 과야킬 | | Guayaquil | <place-ec
place-la-paz | La Paz | 라파스 | | La Paz | <place-bo
place-asuncion | Asunción; Asuncion | 아순시온 | | Asunción; Asuncion | <place-py
place-montevideo | Montevideo | 몬테비데오 | | Montevideo | <place-uy
place-georgetown | Georgetown | 조지타운 | | Georgetown | <place-gy
place-paramaribo | Paramaribo | 파라마리보 | | Paramaribo | <place-sr

# Cities of Africa and Oceania
place-cairo | Cairo | 카이로 | ទីក្រុងគែរ; ឡឺគែរ | Le Caire; Caire | <place-eg
place-giza | Giza | 기자시 | | Gizeh | <place-eg
place-sharm-el-sheikh | Sharm el-Sheikh; Sharm el Sheikh | 샤름엘셰이크 | សាមអែលស្ហែក | Charm el-Cheikh | <place-eg
place-sinai | Sinai; Sinai Peninsula | 시나이 | | Sinaï | <place-eg
place-alexandria | Alexandria | 알렉산드리아 | | Alexandrie | <place-eg
place-suez | Suez; Suez Canal | 수에즈; 수에즈 운하 | ស៊ុយអេ; ព្រែកជីកស៊ុយអេ | Suez; canal de Suez | <place-eg
place-tripoli | Tripoli | 트리폴리 | ទ្រីប៉ូលី | Tripoli | <place-ly
place-benghazi | Benghazi | 벵가지 | | Benghazi | <place-ly
place-tunis | Tunis | 튀니스 | ទុយនីស | Tunis | <place-tn
place-algiers | Algiers | 알제 | អាល់ហ្សេ | Alger | <place-dz
place-rabat | Rabat | 라바트 | រ៉ាបាត | Rabat | <place-ma
place-marrakech | Marrakesh; Marrakech | 마라케시 | | Marrakech | <place-ma
place-casablanca | Casablanca | 카사블랑카 | កាសាប្លង់កា | Casablanca | <place-ma
place-khartoum | Khartoum | 하르툼; 카르툼 | ខាទូម | Khartoum | <place-sd
place-darfur | Darfur | 다르푸르 | ដាហ្វួ | Darfour | <place-sd
place-el-fasher | El Fasher; El-Fasher | 엘파셰르 | | El-Fasher | <place-sd
place-juba | Juba | 주바 | | Djouba; Juba | <place-ss
place-abuja | Abuja | 아부자 | អាប៊ូចា | Abuja | <place-ng
place-lagos | Lagos | 라고스 | ឡាហ្គោស | Lagos | <place-ng
place-niamey | Niamey | 니아메 | | Niamey | <place-ne
place-agadez | Agadez | 아가데즈 | | Agadez | <place-ne
place-accra | Accra | 아크라 | អាក្រា | Accra | <place-gh
place-abidjan | Abidjan | 아비장 | អាប៊ីចាន | Abidjan | <place-ci
place-yamoussoukro | Yamoussoukro | 야무수크로 | | Yamoussoukro | <place-ci
place-dakar | Dakar | 다카르 | ទីក្រុងដាកា | Dakar | <place-sn
place-bamako | Bamako | 바마코 | | Bamako | <place-ml
place-ouagadougou | Ouagadougou | 와가두구 | | Ouagadougou | <place-bf
place-conakry | Conakry | 코나크리 | | Conakry | <place-gn
place-freetown | Freetown | 프리타운 | | Freetown | <place-sl
place-monrovia | Monrovia | 몬로비아 | | Monrovia | <place-lr
place-lome | Lomé; Lome | 로메 | | Lomé | <place-tg
place-cotonou | Cotonou | 코토누 | | Cotonou | <place-bj
place-porto-novo | Porto-Novo | 포르토노보 | | Porto-Novo | <place-bj
place-banjul | Banjul | 반줄 | | Banjul | <place-gm
place-praia | Praia | 프라이아 | | Praia | <place-cv
place-nouakchott | Nouakchott | 누악쇼트 | | Nouakchott | <place-mr
place-kinshasa | Kinshasa | 킨샤사 | គីនសាសា | Kinshasa | <place-cd
place-goma | Goma | 콩고 고마 | | Goma | <place-cd
place-kivu | Kivu; North Kivu; South Kivu | 키부 | | Kivu | <place-cd
place-brazzaville | Brazzaville | 브라자빌 | | Brazzaville | <place-cg
place-yaounde | Yaoundé; Yaounde | 야운데 | | Yaoundé | <place-cm
place-douala | Douala | 두알라 | | Douala | <place-cm
place-bangui | Bangui | |  | Bangui | <place-cf
place-ndjamena | N'Djamena; Ndjamena | 은자메나 | | N'Djaména; Ndjamena | <place-td
place-libreville | Libreville | 리브르빌 | | Libreville | <place-ga
place-malabo | Malabo | 말라보 | | Malabo | <place-gq
place-nairobi | Nairobi | 나이로비 | ណៃរ៉ូប៊ី | Nairobi | <place-ke
place-mombasa | Mombasa | 몸바사 | | Mombasa | <place-ke
place-addis-ababa | Addis Ababa | 아디스아바바 | អាឌីសអាបេបា | Addis-Abeba | <place-et
place-tigray | Tigray; Tigrayan | 티그라이 | ទីក្រេ | Tigré; tigréen | <place-et
place-amhara | Amhara | 암하라 | | Amhara | <place-et
place-asmara | Asmara | 아스마라 | | Asmara | <place-er
place-mogadishu | Mogadishu | 모가디슈 | ម៉ូហ្គាឌីស៊ូ | Mogadiscio | <place-so
place-kampala | Kampala | 캄팔라 | កំប៉ាឡា | Kampala | <place-ug
place-entebbe | Entebbe | 엔테베 | | Entebbe | <place-ug
place-dar-es-salaam | Dar es Salaam | 다르에스살람 | | Dar es Salaam | <place-tz
place-dodoma | Dodoma | 도도마 | | Dodoma | <place-tz
place-kigali | Kigali | 키갈리 | គីហ្គាលី | Kigali | <place-rw
place-bujumbura | Bujumbura | 부줌부라 | | Bujumbura | <place-bi
place-gitega | Gitega | 기테가 | | Gitega | <place-bi
place-antananarivo | Antananarivo | 안타나나리보 | | Antananarivo; Tananarive | <place-mg
place-port-louis | Port Louis | 포트루이스 | | Port-Louis | <place-mu
place-chagos | Chagos | 차고스 | | Chagos | <place-mu
place-diego-garcia | Diego Garcia | 디에고가르시아 | | Diego Garcia | <place-mu
place-pretoria | Pretoria | 프리토리아 | ព្រេតូរីយ៉ា | Pretoria; Prétoria | <place-za
place-johannesburg | Johannesburg | 요하네스버그 | យ៉ូហានណេសប៊ឺក | Johannesburg | <place-za
place-durban | Durban | 더반 | | Durban | <place-za
place-cape-town | Cape Town | 케이프타운 | ខេបថោន | Le Cap | <place-za
place-luanda | Luanda | 루안다 | លូអាន់ដា | Luanda | <place-ao
place-lobito | Lobito; Lobito Corridor | 로비토; 로비토 회랑 | | Lobito; corridor de Lobito | <place-ao
place-lusaka | Lusaka | 루사카 | | Lusaka | <place-zm
place-harare | Harare | 하라레 | | Harare | <place-zw
place-lilongwe | Lilongwe | 릴롱궤 | | Lilongwe | <place-mw
place-maputo | Maputo | 마푸투 | | Maputo | <place-mz
place-cabo-delgado | Cabo Delgado | 카부델가두 | | Cabo Delgado | <place-mz
place-gaborone | Gaborone | 가보로네 | | Gaborone | <place-bw
place-windhoek | Windhoek | 빈트후크 | | Windhoek | <place-na
place-maseru | Maseru | 마세루 | | Maseru | <place-ls
place-mbabane | Mbabane | 음바바네 | | Mbabane | <place-sz
place-canberra | Canberra | 캔버라 | កង់បេរ៉ា; កានបេរ៉ា | Canberra | <place-au
place-sydney | Sydney | 시드니 | ស៊ីដនី | Sydney | <place-au
place-new-south-wales | New South Wales | 뉴사우스웨일스 | | Nouvelle-Galles du Sud | <place-au
place-perth | Perth | 퍼스 | | Perth | <place-au
place-brisbane | Brisbane | 브리즈번 | | Brisbane | <place-au
place-queensland | Queensland | 퀸즐랜드 | | Queensland | <place-au
place-adelaide | Adelaide | 애들레이드 | | Adélaïde | <place-au
place-darwin | Darwin | 호주 다윈 | | Darwin | <place-au
place-melbourne | Melbourne | 멜버른 | មែលប៊ន | Melbourne | <place-au
place-wellington | Wellington | 웰링턴 | វែលលីងតុន | Wellington | <place-nz
place-auckland | Auckland | 오클랜드 | | Auckland | <place-nz
place-christchurch | Christchurch | 크라이스트처치 | | Christchurch | <place-nz
place-port-moresby | Port Moresby | 포트모르즈비 | | Port Moresby | <place-pg
place-suva | Suva | 수바 | | Suva | <place-fj
place-nadi | Nadi | 난디 | | Nadi | <place-fj
place-honiara | Honiara | 호니아라 | | Honiara | <place-sb
place-port-vila | Port Vila | 포트빌라 | | Port-Vila | <place-vu
place-apia | Apia | 아피아 | | Apia | <place-ws
place-nukualofa | Nuku'alofa; Nukualofa | 누쿠알로파 | | Nuku'alofa | <place-to

# States of the United States and places among them
place-us-alabama | Alabama; Alabamian | 앨라배마 | | Alabama | <place-us
place-us-alaska | Alaska; Alaskan | 알래스카 | អាឡាស្កា | Alaska | <place-us
place-us-arizona | Arizona; Arizonan | 애리조나 | | Arizona | <place-us
place-phoenix | Phoenix | 피닉스 | | Phoenix | <place-us-arizona
place-us-arkansas | Arkansas | 아칸소 | | Arkansas | <place-us
place-us-california | California; Californian | 캘리포니아 | កាលីហ្វ័រញ៉ា | Californie; californien; californienne | <place-us
place-us-colorado | Colorado; Coloradan | 콜로라도 | | Colorado | <place-us
place-denver | Denver | 덴버 | | Denver | <place-us-colorado
place-us-connecticut | Connecticut | 코네티컷 | | Connecticut | <place-us
place-us-delaware | Delaware | 델라웨어 | | Delaware | <place-us
place-us-florida | Florida; Floridian | 플로리다 | ផ្លរីដា | Floride | <place-us
place-us-georgia | State of Georgia; Georgia | 조지아주 | | Géorgie | <place-us
place-us-hawaii | Hawaii; Hawai'i; Hawaiian; Native Hawaiian | 하와이 | ហាវ៉ៃ | Hawaï; Hawaii; hawaïen; hawaïenne | <place-us
place-us-idaho | Idaho | 아이다호 | | Idaho | <place-us
place-us-illinois | Illinois | 일리노이 | | Illinois | <place-us
place-us-indiana | Indiana; Hoosier | 인디애나 | | Indiana | <place-us
place-indianapolis | Indianapolis | 인디애나폴리스 | | Indianapolis | <place-us-indiana
place-us-iowa | Iowa; Iowan | 아이오와 | | Iowa | <place-us
place-us-kansas | Kansas; Kansan | 캔자스 | | Kansas | <place-us
place-us-kentucky | Kentucky; Kentuckian | 켄터키 | | Kentucky | <place-us
place-us-louisiana | Louisiana; Louisianan | 루이지애나 | | Louisiane | <place-us
place-us-maine | State of Maine | 메인주 | | Maine | <place-us
place-us-maryland | Maryland; Marylander | 메릴랜드 | | Maryland | <place-us
place-us-massachusetts | Massachusetts | 매사추세츠 | | Massachusetts | <place-us
place-us-michigan | Michigan; Michigander | 미시간 | | Michigan | <place-us
place-us-minnesota | Minnesota; Minnesotan | 미네소타 | | Minnesota | <place-us
place-us-mississippi | Mississippi; Mississippian | 미시시피 | | Mississippi | <place-us
place-us-missouri | Missouri; Missourian | 미주리 | | Missouri | <place-us
place-st-louis | St. Louis; St Louis | 세인트루이스 | | Saint-Louis | <place-us-missouri
place-kansas-city | Kansas City | 캔자스시티 | | Kansas City | <place-us-missouri
place-us-montana | Montana; Montanan | 몬태나 | | Montana | <place-us
place-us-nebraska | Nebraska; Nebraskan | 네브래스카 | | Nebraska | <place-us
place-us-nevada | Nevada; Nevadan | 네바다 | | Nevada | <place-us
place-us-new-hampshire | New Hampshire | 뉴햄프셔 | | New Hampshire | <place-us
place-us-new-jersey | New Jersey; New Jerseyan | 뉴저지 | | New Jersey | <place-us
place-us-new-mexico | New Mexico; New Mexican | 뉴멕시코 | | Nouveau-Mexique | <place-us
place-us-new-york-state | New York State; State of New York | 뉴욕주 | | État de New York | <place-us
place-us-north-carolina | North Carolina; North Carolinian | 노스캐롤라이나 | | Caroline du Nord | <place-us
place-asheville | Asheville | 애슈빌 | | Asheville | <place-us-north-carolina
place-us-north-dakota | North Dakota | 노스다코타 | | Dakota du Nord | <place-us
place-us-ohio | Ohio; Ohioan | 오하이오 | | Ohio | <place-us
place-cleveland | Cleveland | 클리블랜드 | | Cleveland | <place-us-ohio
place-east-palestine | East Palestine | 이스트팔레스타인 | | East Palestine | <place-us-ohio
place-us-oklahoma | Oklahoma; Oklahoman | 오클라호마 | | Oklahoma | <place-us
place-tulsa | Tulsa | 털사 | | Tulsa | <place-us-oklahoma
place-us-oregon | Oregon; Oregonian | 오리건 | | Oregon | <place-us
place-portland | Portland | 포틀랜드 | | Portland | <place-us-oregon
place-us-pennsylvania | Pennsylvania; Pennsylvanian | 펜실베이니아 | | Pennsylvanie | <place-us
place-us-rhode-island | Rhode Island | 로드아일랜드 | | Rhode Island | <place-us
place-us-south-carolina | South Carolina; South Carolinian | 사우스캐롤라이나 | | Caroline du Sud | <place-us
place-us-south-dakota | South Dakota | 사우스다코타 | | Dakota du Sud | <place-us
place-us-tennessee | Tennessee; Tennessean | 테네시 | | Tennessee | <place-us
place-nashville | Nashville | 내슈빌 | | Nashville | <place-us-tennessee
place-memphis | Memphis | 멤피스 | | Memphis | <place-us-tennessee
place-us-texas | Texas; Texan | 텍사스 | តិចសាស់ | Texas; texan; texane | <place-us
place-us-utah | Utah; Utahn | 유타주 | | Utah | <place-us
place-salt-lake-city | Salt Lake City | 솔트레이크시티 | | Salt Lake City | <place-us-utah
place-us-vermont | Vermont; Vermonter | 버몬트 | | Vermont | <place-us
place-us-virginia | Virginia; Virginian | 버지니아 | | Virginie | <place-us
place-arlington | Arlington | 알링턴 | | Arlington | <place-us-virginia
place-us-washington | Washington State; State of Washington | 워싱턴주 | | État de Washington | <place-us
place-us-west-virginia | West Virginia; West Virginian | 웨스트버지니아 | | Virginie-Occidentale | <place-us
place-us-wisconsin | Wisconsin; Wisconsinite | 위스콘신 | | Wisconsin | <place-us
place-us-wyoming | Wyoming | 와이오밍 | | Wyoming | <place-us
place-us-virgin-islands | U.S. Virgin Islands; Virgin Islands | 버진아일랜드 | | îles Vierges | <place-us
place-appalachia | Appalachia; Appalachian | 애팔래치아 | | Appalaches | <place-us
place-gulf-coast | Gulf Coast | 걸프 연안; 멕시코만 연안 | | côte du Golfe | <place-us
place-us-southwest-border | Southwest border; southern border; U.S.-Mexico border | 남부 국경; 미국-멕시코 국경 | | frontière sud | <place-us

# Seas, rivers and straits
place-south-china-sea | South China Sea | 남중국해 | សមុទ្រចិនខាងត្បូង | mer de Chine méridionale
place-east-china-sea | East China Sea | 동중국해 | សមុទ្រចិនខាងកើត | mer de Chine orientale
place-senkaku | Senkaku; Senkaku Islands; Diaoyu | 센카쿠; 댜오위다오 | | Senkaku; Diaoyu
place-east-sea | East Sea; Sea of Japan | 동해; 동해상 | សមុទ្រជប៉ុន | mer de l'Est; mer du Japon
place-yellow-sea | Yellow Sea; West Sea | 서해; 황해 | សមុទ្រលឿង | mer Jaune
place-dokdo | Dokdo; Takeshima; Liancourt Rocks | 독도; 다케시마 | | Dokdo; Takeshima
place-taiwan-strait | Taiwan Strait; cross-Strait; Taiwan Straits | 대만해협; 양안 | ច្រកសមុទ្រតៃវ៉ាន់ | détroit de Taïwan
place-black-sea | Black Sea | 흑해 | សមុទ្រខ្មៅ | mer Noire
place-red-sea | Red Sea | 홍해 | សមុទ្រក្រហម | mer Rouge
place-gulf-of-aden | Gulf of Aden | 아덴만 | | golfe d'Aden
place-bab-el-mandeb | Bab el-Mandeb; Bab al-Mandab | 바브엘만데브 | | Bab el-Mandeb
place-mediterranean | Mediterranean; Mediterranean Sea; Eastern Mediterranean | 지중해 | សមុទ្រមេឌីទែរ៉ាណេ | Méditerranée; méditerranéen; méditerranéenne
place-baltic-sea | Baltic Sea | 발트해 | សមុទ្របាល់ទិក | mer Baltique
place-caspian | Caspian; Caspian Sea | 카스피해 | សមុទ្រកាស់ព្យែន | mer Caspienne
place-pacific | Pacific; Pacific Ocean | 태평양 | ប៉ាស៊ីហ្វិក; មហាសមុទ្រប៉ាស៊ីហ្វិក | Pacifique; océan Pacifique
place-atlantic | Atlantic; Atlantic Ocean | 대서양 | អាត្លង់ទិក; មហាសមុទ្រអាត្លង់ទិក | Atlantique; océan Atlantique
place-indian-ocean | Indian Ocean | 인도양 | មហាសមុទ្រឥណ្ឌា | océan Indien
place-arctic-ocean | Arctic Ocean | 북극해 | មហាសមុទ្រអាកទិក | océan Arctique
place-hormuz | Strait of Hormuz; Hormuz | 호르무즈; 호르무즈해협 | ច្រកហ័រមូស; ហ័រមូស | détroit d'Ormuz; Ormuz
place-malacca | Strait of Malacca; Malacca | 말라카; 말라카해협 | ម៉ាឡាកា | détroit de Malacca; Malacca
place-gulf-of-mexico | Gulf of Mexico | 멕시코만 | ឈូងសមុទ្រម៉ិកស៊ិក | golfe du Mexique
place-gulf-of-thailand | Gulf of Thailand | 타이만; 태국만 | ឈូងសមុទ្រថៃ | golfe de Thaïlande
place-darien | Darién; Darien; Darién Gap | 다리엔; 다리엔 갭 | | Darién; bouchon du Darién
place-great-lakes | Great Lakes | 오대호 | | Grands Lacs
place-nile | Nile; Blue Nile | 나일강; 청나일강 | ទន្លេនីល | Nil; Nil Bleu
place-gerd | GERD; Grand Ethiopian Renaissance Dam | 르네상스댐 | | Grand barrage de la Renaissance | <place-et
place-rio-grande | Rio Grande | 리오그란데 | | Rio Grande
place-antilles-sea | Caribbean Sea | 카리브 해 | សមុទ្រការ៉ាអ៊ីប | mer des Caraïbes
place-tonle-sap | Tonle Sap; Tonlé Sap | 톤레삽; 톤레사프 | ទន្លេសាប; បឹងទន្លេសាប | Tonlé Sap | <place-kh

# Houses and rooms where leaders meet
place-peace-palace | Peace Palace | 평화궁; 평화의 궁전; 평화궁전 | វិមានសន្តិភាព | Palais de la Paix
place-royal-palace | Royal Palace | 왕궁 | ព្រះបរមរាជវាំង | Palais royal
place-white-house | White House | 백악관 | សេតវិមាន | Maison-Blanche; Maison Blanche | <place-washington
place-oval-office | Oval Office | 오벌오피스; 백악관 집무실 | ការិយាល័យរាងពងក្រពើ | Bureau ovale | <place-white-house
place-situation-room | Situation Room | 백악관 상황실 | | Situation Room | <place-white-house
place-roosevelt-room | Roosevelt Room | 루스벨트룸 | | Roosevelt Room | <place-white-house
place-east-room | East Room | 이스트룸 | | East Room | <place-white-house
place-rose-garden | Rose Garden | 로즈가든 | | roseraie | <place-white-house
place-south-lawn | South Lawn | 사우스론 | | South Lawn | <place-white-house
place-cabinet-room | Cabinet Room | 캐비닛룸 | | Cabinet Room | <place-white-house
place-capitol-hill | Capitol Hill; U.S. Capitol; Capitol | 캐피톨; 의사당 | វិមានកាពីតូល | Capitole | <place-washington
place-pentagon | Pentagon | 펜타곤; 미 국방부 | បញ្ចកោណ; មន្ទីរបញ្ចកោណ | Pentagone | <place-us
place-camp-david | Camp David | 캠프 데이비드; 캠프데이비드 | ខេមដេវីដ | Camp David | <place-us
place-blair-house | Blair House | 블레어하우스 | | Blair House | <place-washington
place-naval-observatory | Naval Observatory; Number One Observatory Circle | 해군천문대 | | Observatoire naval | <place-washington
place-blue-house | Blue House; Cheong Wa Dae; Cheongwadae | 청와대 | វិមានខៀវ | Maison Bleue | <place-seoul
place-yongsan | Yongsan | 용산 | | Yongsan | <place-seoul
place-kremlin | Kremlin | 크렘린; 크렘린궁 | វិមានក្រឹមឡាំង; ក្រឹមឡាំង | Kremlin | <place-moscow
place-elysee | Élysée; Elysee; Élysée Palace; Elysee Palace | 엘리제; 엘리제궁 | វិមានអេលីហ្សេ; អេលីសេ | Élysée; palais de l'Élysée | <place-paris
place-quai-dorsay | Quai d'Orsay | 케도르세 | | Quai d'Orsay | <place-paris
place-downing-street | Downing Street; 10 Downing Street; Number 10 | 다우닝가; 다우닝 스트리트 | | Downing Street | <place-london
place-chequers | Chequers | 체커스 | | Chequers | <place-gb
place-buckingham | Buckingham Palace | 버킹엄궁; 버킹엄 | វិមានប៊ុកឃីងហាំ | palais de Buckingham | <place-gb
place-windsor-castle | Windsor Castle | 윈저성 | | château de Windsor | <place-gb
place-great-hall | Great Hall of the People | 인민대회당 | មហាវិមានប្រជាជន | Grand Palais du peuple | <place-beijing
place-zhongnanhai | Zhongnanhai | 중난하이 | | Zhongnanhai | <place-beijing
place-diaoyutai | Diaoyutai | 조어대; 댜오위타이 | | Diaoyutai | <place-beijing
place-government-house | Government House | 정부청사; 정부종합청사 | ទីស្ដីការគណៈរដ្ឋមន្ត្រី; ទីស្តីការគណៈរដ្ឋមន្ត្រី; វិមានរដ្ឋាភិបាល | Hôtel du gouvernement; siège du gouvernement
place-presidential-palace | Presidential Palace; presidential office; presidential residence | 대통령궁; 대통령 관저; 대통령실; 대통령 집무실 | វិមានប្រធានាធិបតី | palais présidentiel
place-un-headquarters | United Nations headquarters; UN headquarters; U.N. Headquarters; United Nations Headquarters | 유엔본부; 유엔 본부 | ទីស្នាក់ការអង្គការសហប្រជាជាតិ | siège des Nations Unies; siège de l'ONU | <place-new-york
place-palais-des-nations | Palais des Nations | 팔레 데 나시옹 | | Palais des Nations | <place-geneva
place-arlington-cemetery | Arlington National Cemetery | 알링턴 국립묘지 | | cimetière d'Arlington
place-seoul-national-cemetery | Seoul National Cemetery | 국립서울현충원; 현충원 | | cimetière national de Séoul
place-independence-monument | Independence Monument | 독립기념탑 | វិមានឯករាជ្យ | Monument de l'Indépendance | <place-phnom-penh
place-win-win-monument | Win-Win Monument | 윈윈기념탑 | វិមានឈ្នះឈ្នះ | Mémorial Win-Win | <place-phnom-penh
place-koh-pich | Koh Pich; Diamond Island | 꼬픽 | កោះពេជ្រ | Koh Pich | <place-phnom-penh
place-techo-airport | Techo International Airport; Techo Airport | 테초 국제공항; 테초공항 | អាកាសយានដ្ឋានអន្តរជាតិតេជោ | aéroport international Techo | <place-kh
place-phnom-penh-airport | Phnom Penh International Airport; Pochentong | 프놈펜 국제공항; 프놈펜공항 | អាកាសយានដ្ឋានអន្តរជាតិភ្នំពេញ; ពោធិ៍ចិនតុង | aéroport de Phnom Penh; Pochentong | <place-kh
place-incheon-airport | Incheon International Airport; Incheon Airport | 인천공항; 인천국제공항 | អាកាសយានដ្ឋានអ៊ីនឈន | aéroport d'Incheon | <place-incheon
`;
