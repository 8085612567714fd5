/**
 * Economy, technology, energy, environment, farming and transport,
 * with their words in four languages, written for Readout.
 * One concept per line: `id | en | ko | km | fr [| <broader; !opposite]`; each list holds lemmas separated by `;`.
 */
export const economyConcepts = `
# economy and growth
economy | economy; economic | 경제; 경기 | សេដ្ឋកិច្ច | économie; économique
economist | economist | 경제학자; 이코노미스트 | សេដ្ឋវិទូ; អ្នកសេដ្ឋកិច្ច | économiste
economic-growth | economic growth; growth; gdp growth; grow the economy | 경제성장; 성장률; 성장 | កំណើនសេដ្ឋកិច្ច; កំណើន | croissance; croissance économique
gdp | gdp; gross domestic product; national output | 국내총생산; GDP | ផលិតផលក្នុងស្រុកសរុប | pib; produit intérieur brut
recession | recession; downturn; slump; economic contraction | 경기침체; 불황; 경기후퇴 | វិបត្តិសេដ្ឋកិច្ច; ការធ្លាក់ចុះសេដ្ឋកិច្ច | récession; ralentissement économique; repli économique | !economic-growth
economic-recovery | recovery; economic recovery; rebound; recover; bounce back | 경기회복; 경제회복; 회복; 반등 | ការស្តារសេដ្ឋកិច្ច; ការងើបឡើងវិញ; ងើបឡើងវិញ | reprise; relance; redressement; reprise économique
development | development | 발전; 개발 | ការអភិវឌ្ឍ; ការអភិវឌ្ឍន៍; អភិវឌ្ឍ; អភិវឌ្ឍន៍ | développement; développer
sustainable-development | sustainable development; sdg; sustainable development goals; sdgs | 지속가능발전; 지속가능한 발전; 지속가능개발목표 | ការអភិវឌ្ឍប្រកបដោយចីរភាព; ការអភិវឌ្ឍដោយចីរភាព; គោលដៅអភិវឌ្ឍន៍ប្រកបដោយចីរភាព | développement durable; objectifs de développement durable; odd | <development
sustainability | sustainability | 지속가능성; 지속가능 | ចីរភាព; និរន្តរភាព | durabilité; durable; soutenable; viabilité
developing-country | developing country; developing nation; developing economy; emerging economy | 신흥국 | ប្រទេសកំពុងអភិវឌ្ឍន៍ | pays émergent
least-developed-country | least developed country; ldc; poorest country | 최빈국; 최저개발국 | ប្រទេសអភិវឌ្ឍតិចតួច; ប្រទេសអភិវឌ្ឍន៍តិចតួច; ប្រទេសមានការអភិវឌ្ឍតិចតួច | pays les moins avancés; pma | <developing-country
developed-country | developed country; advanced economy; industrialized nation; rich country; wealthy nation | 선진국 | ប្រទេសអភិវឌ្ឍ; ប្រទេសអភិវឌ្ឍន៍ | pays développé; pays industrialisé; pays riche
industrialization | heavy industry; industrial development | 산업화; 공업화 | ឧស្សាហូបនីយកម្ម | 
competitiveness | competitiveness | 경쟁력 | ភាពប្រកួតប្រជែង; សមត្ថភាពប្រកួតប្រជែង | compétitivité; compétitif
competition | competition; compete; rivalry; competitor; rival | 경쟁; 경쟁자 | ការប្រកួតប្រជែង; ប្រកួតប្រជែង; គូប្រជែង | concurrence; compétition; rivaliser; concurrent; rivalité
monopoly | monopoly; monopolize; antitrust; anti-competitive | 독점; 반독점 | ភាពផ្តាច់មុខ; ផ្តាច់មុខ | monopole; antitrust; anticoncurrentiel
productivity | productivity | 생산성 | ផលិតភាព | productivité; productif
innovation | innovation | 혁신 | នវានុវត្តន៍; ការច្នៃប្រឌិត; ច្នៃប្រឌិត | innovation; innover; innovant
inflation | inflation; rising prices; cost of living; price rise | 인플레이션; 물가상승; 물가; 고물가 | អតិផរណា; ការឡើងថ្លៃទំនិញ | inflation; hausse des prix; coût de la vie; vie chère
poverty | poverty; poor people; the poor; impoverished; destitution | 빈곤; 가난; 빈곤층 | ភាពក្រីក្រ; ក្រីក្រ; អ្នកក្រ | pauvreté; pauvre; misère
inequality | inequality; unequal; disparity; wealth gap | 불평등; 격차; 양극화 | វិសមភាព; គម្លាតអ្នកមានអ្នកក្រ | inégalité; disparité; inégal
wealth | wealth; wealthy; affluent | 부유; 재산; 부자 | ទ្រព្យសម្បត្តិ; អ្នកមាន | richesse; fortune; aisé
livelihood | livelihood; make a living; standard of living; living standards | 생계; 민생; 생활수준 | ជីវភាព; ជីវភាពរស់នៅ | moyens de subsistance; niveau de vie; gagne-pain
economic-corridor | economic corridor; development corridor | 경제회랑 | របៀងសេដ្ឋកិច្ច; ច្រករបៀងសេដ្ឋកិច្ច | corridor économique
special-economic-zone | special economic zone; sez; free zone; industrial park; free trade zone; economic zone | 경제특구; 특별경제구역; 경제자유구역; 산업단지; 산단; 공단 | តំបន់សេដ្ឋកិច្ចពិសេស; សួនឧស្សាហកម្ម | zone économique spéciale; zone franche; parc industriel
macroeconomic | macroeconomic; macroeconomy | 거시경제 | ម៉ាក្រូសេដ្ឋកិច្ច | macroéconomique; macroéconomie | <economy
blue-economy | blue economy; ocean economy | 청색경제; 블루이코노미 | សេដ្ឋកិច្ចខៀវ | économie bleue | <economy
digital-economy | digital economy; digital trade; online economy | 디지털경제; 디지털통상; 디지털무역 | សេដ្ឋកិច្ចឌីជីថល; ពាណិជ្ជកម្មឌីជីថល | économie numérique; commerce numérique | <economy
green-economy | green economy; green growth; low-carbon economy | 녹색경제; 녹색성장 | សេដ្ឋកិច្ចបៃតង; កំណើនបៃតង | économie verte; croissance verte | <economy
market-economy | market economy; free market | 시장경제; 자유시장; 자본주의 | សេដ្ឋកិច្ចទីផ្សារ; ទីផ្សារសេរី; មូលធននិយម | économie de marché; libre marché; capitalisme
private-sector | private sector; private enterprise; private industry | 민간부문; 민간기업; 민간; 사기업 | វិស័យឯកជន; ផ្នែកឯកជន | secteur privé; entreprise privée
public-sector | public sector; state sector | 공공부문; 공공 | វិស័យសាធារណៈ | secteur public
public-private-partnership | public-private partnership; ppp | 민관협력; 민관파트너십; 민관협력사업 | ភាពជាដៃគូរវាងរដ្ឋនិងឯកជន; ភាពជាដៃគូសាធារណៈនិងឯកជន | partenariat public-privé; ppp
sector | sector; branch of the economy | 부문; 분야 | វិស័យ | secteur; filière
# trade
trade | trade; commerce; commercial; do business | 무역; 통상; 교역; 상업 | ពាណិជ្ជកម្ម; ការធ្វើពាណិជ្ជកម្ម; ជំនួញ | commerce; commercial; échanges commerciaux; échanges; négoce
bilateral-trade | bilateral trade; two-way trade; trade volume; trade turnover | 양국교역; 교역량; 교역액; 교역규모 | ពាណិជ្ជកម្មទ្វេភាគី; ទំហំពាណិជ្ជកម្ម; ពាណិជ្ជកម្មរវាងប្រទេសទាំងពីរ | commerce bilatéral; volume des échanges; échanges bilatéraux | <trade
free-trade-agreement | free trade agreement; fta; trade deal; trade agreement; trade pact; cepa; economic partnership agreement | 자유무역협정; 무역협정; 통상협정; 포괄적경제동반자협정; FTA; CEPA | កិច្ចព្រមព្រៀងពាណិជ្ជកម្មសេរី; កិច្ចព្រមព្រៀងពាណិជ្ជកម្ម | accord de libre-échange; accord commercial; ale | <trade
free-trade | free trade; open trade; trade liberalization; liberalize trade | 자유무역; 무역자유화 | ពាណិជ្ជកម្មសេរី; សេរីភាវូបនីយកម្មពាណិជ្ជកម្ម | libre-échange; libéralisation du commerce | <trade; !protectionism
protectionism | protectionism; protectionist | 보호무역; 보호무역주의; 보호주의 | គាំពារនិយម | protectionnisme; protectionniste
tariff | tariff; customs duty; import tax; import duty; duties on imports; levy on imports | 관세; 수입세 | ពន្ធគយ; ពន្ធនាំចូល | tarif douanier; droit de douane; droits de douane; taxe à l'importation; surtaxe
reciprocal-tariff | reciprocal tariff; retaliatory tariff; counter-tariff | 상호관세; 보복관세 | ពន្ធបដិការ; ពន្ធគយបដិការ; ពន្ធទៅវិញទៅមក | tarif réciproque; droits de douane réciproques | <tariff
trade-barrier | trade barrier; non-tariff barrier; barrier to trade; trade restriction; market barrier | 무역장벽; 비관세장벽; 무역제한 | របាំងពាណិជ្ជកម្ម; របាំងមិនមែនពន្ធគយ | barrière commerciale; obstacle au commerce; barrière non tarifaire; entrave commerciale
trade-deficit | trade deficit; trade gap; trade imbalance | 무역적자; 무역불균형; 무역수지적자 | ឱនភាពពាណិជ្ជកម្ម; អតុល្យភាពពាណិជ្ជកម្ម | déficit commercial; déséquilibre commercial
trade-surplus | trade surplus | 무역흑자 | អតិរេកពាណិជ្ជកម្ម | excédent commercial | !trade-deficit
trade-war | trade war; trade dispute; trade tension; trade conflict | 무역전쟁; 무역분쟁; 통상마찰; 무역갈등 | សង្គ្រាមពាណិជ្ជកម្ម; វិវាទពាណិជ្ជកម្ម | guerre commerciale; différend commercial; conflit commercial
unfair-trade | unfair trade; unfair trade practice; dumping; anti-dumping | 불공정무역; 덤핑; 반덤핑 | ពាណិជ្ជកម្មមិនយុត្តិធម៌ | concurrence déloyale; pratique commerciale déloyale; dumping; antidumping
export | export; sell abroad; ship abroad; overseas sales | 수출; 수출국 | នាំចេញ; ការនាំចេញ; អ្នកនាំចេញ | exporter; exportation; exportateur; export
import | import; buy from abroad | 수입; 수입국; 수입품 | នាំចូល; ការនាំចូល; អ្នកនាំចូល | importer; importation; importateur
market-access | market access; access to the market; open market | 시장접근; 시장개방; 시장진출 | ការចូលទីផ្សារ; ការបើកទីផ្សារ | accès au marché; ouverture du marché; accès aux marchés
market | market; marketplace | 시장 | ទីផ្សារ; ផ្សារ | marché
goods | goods; merchandise; commodity; wares | 상품; 물품; 재화; 원자재 | ទំនិញ | marchandise; biens; denrée; matières premières
product | product; manufactured goods | 제품; 생산품 | ផលិតផល | produit
supply-chain | supply chain; value chain; supply network | 공급망; 밸류체인; 가치사슬 | ខ្សែចង្វាក់ផ្គត់ផ្គង់; សង្វាក់ផ្គត់ផ្គង់; ច្រវាក់ផ្គត់ផ្គង់; ខ្សែសង្វាក់ផ្គត់ផ្គង់; ខ្សែច្រវាក់ផ្គត់ផ្គង់ | chaîne d'approvisionnement; chaîne de valeur; chaîne logistique
trade-fair | trade fair; expo; exhibition; trade show; exposition | 박람회; 전시회; 무역박람회; 엑스포 | ពិព័រណ៍; ការតាំងពិព័រណ៍ | foire; salon; exposition; foire commerciale
e-commerce | e-commerce; online shopping; online commerce; electronic commerce | 전자상거래; 온라인쇼핑; 이커머스 | ពាណិជ្ជកម្មអេឡិចត្រូនិក; ពាណិជ្ជកម្មតាមប្រព័ន្ធអេឡិចត្រូនិក | commerce électronique; commerce en ligne; e-commerce | <trade
wholesale-retail | retail; shop; store; wholesaler; merchant | 소매; 도매; 상점; 매장; 상인 | លក់រាយ; លក់ដុំ; ហាង; អាជីវករ; ឈ្មួញ | détaillant; commerce de détail; magasin; grossiste; commerçant
consumption | consumption; consume | 소비 | ការប្រើប្រាស់ | consommation; consommer
demand-market | demand; market demand | 수요 | តម្រូវការ | demande
supply-market | supply; supplier; provision; furnish | 공급; 공급자; 공급업체; 납품 | ការផ្គត់ផ្គង់; ផ្គត់ផ្គង់; អ្នកផ្គត់ផ្គង់ | approvisionnement; fournisseur; offre; fourniture; approvisionner
shortage | shortage; scarcity; lack; run short; shortfall; insufficient; scarce | 부족; 결핍 | កង្វះខាត; កង្វះ; ការខ្វះខាត; ខ្វះខាត | pénurie; manque; insuffisance; rareté | !surplus
surplus | surplus; excess; oversupply; overcapacity | 잉여; 과잉; 공급과잉 | អតិរេក; ការលើស | excédent; surplus; surcapacité
bottleneck | bottleneck; supply disruption; logjam; congestion; backlog | 병목; 정체; 공급차질; 적체 | ការកកស្ទះ; កកស្ទះ | goulet d'étranglement; engorgement; congestion
shipment | shipment; ship; cargo; freight; consignment | 화물; 선적; 출하; 운송 | ការដឹកជញ្ជូនទំនិញ; ដឹកជញ្ជូនទំនិញ | cargaison; fret; expédition; envoi
# investment, finance
investment | investment; put money into; spend money on; spent money on; inject capital | 투자; 출자 | ការវិនិយោគ; វិនិយោគ; ទុនវិនិយោគ | investissement; investir; placement
foreign-direct-investment | foreign direct investment; fdi; foreign investment; foreign investor | 외국인직접투자; 외국인투자; 해외투자; 외자 | ការវិនិយោគផ្ទាល់បរទេស; ការវិនិយោគផ្ទាល់ពីបរទេស; ការវិនិយោគបរទេស; វិនិយោគិនបរទេស | investissement direct étranger; ide; investissement étranger; investisseur étranger | <investment
investment-climate | investment climate; business environment; business climate; investment environment; ease of doing business | 투자환경; 기업환경; 경영환경 | បរិយាកាសវិនិយោគ; បរិយាកាសធុរកិច្ច | climat des affaires; climat d'investissement; environnement des affaires
business | business | 사업체; 비즈니스 | អាជីវកម្ម; ធុរកិច្ច | société; affaires
small-business | small business; small and medium enterprise; sme; small and medium-sized enterprise; msme; micro-enterprise; small firm | 중소기업; 소상공인; 자영업 | សហគ្រាសធុនតូចនិងមធ្យម; សហគ្រាសធុនតូច; អាជីវកម្មខ្នាតតូច | petite et moyenne entreprise; pme; petite entreprise; tpe; microentreprise | <business
start-up | start-up; startup; new venture; venture company | 스타트업; 벤처기업; 신생기업; 창업 | ស្តាតអាប់; ធុរកិច្ចថ្មី; សហគ្រាសថ្មី | start-up; jeune entreprise; jeune pousse | <business
multinational-company | multinational; multinational company; conglomerate; big business; chaebol | 다국적기업; 대기업; 재벌; 그룹사 | ក្រុមហ៊ុនពហុជាតិ; ក្រុមហ៊ុនធំ | multinationale; grande entreprise; conglomérat | <business; <org-company
state-owned-enterprise | state-owned enterprise; soe; state company; public corporation; state-run company | 공기업; 국영기업; 국유기업 | សហគ្រាសរដ្ឋ; សហគ្រាសសាធារណៈ | entreprise publique; entreprise d'État; société d'État | <business
entrepreneur | entrepreneur; businessman; businesswoman; business owner; businessperson; entrepreneurship; entrepreneurial; tycoon; business leader | 기업인; 사업가; 기업가; 경제인 | អ្នកជំនួញ; សហគ្រិន; ពាណិជ្ជករ; ធុរជន; សហគ្រិនភាព; អ្នកធុរកិច្ច | entrepreneur; homme d'affaires; chef d'entreprise; entrepreneuriat; femme d'affaires; milieux d'affaires
joint-venture | joint venture; jv; co-production; joint production | 합작; 합작회사; 공동생산 | ការវិនិយោគរួមគ្នា; សហវិនិយោគ; ក្រុមហ៊ុនចម្រុះ | coentreprise; joint-venture; coproduction
merger-acquisition | merger; takeover; acquisition; merge; acquire | 합병; 인수; 인수합병 | ការរួមបញ្ចូលក្រុមហ៊ុន; ការទិញយក | fusion; acquisition; rachat; fusionner; acquérir
shareholder | shareholder; stake; stock; equity; share in a company | 주주; 지분; 주식 | ភាគហ៊ុន; ភាគហ៊ុនិក; ម្ចាស់ភាគហ៊ុន | actionnaire; actions; participation au capital
stock-market | stock market; stock exchange; bourse | 주식시장; 증시; 증권; 코스피; 자본시장 | ទីផ្សារភាគហ៊ុន; ផ្សារហ៊ុន; ទីផ្សារមូលបត្រ; មូលបត្រ | bourse; marché boursier; marché financier
finance | finance; financial | 금융; 재정; 재무; 자금조달 | ហិរញ្ញវត្ថុ; ហិរញ្ញប្បទាន | finance; financier; financement
funding | funding; money for; bankroll; pay for; financing | 자금; 기금; 펀드; 재원 | មូលនិធិ; ថវិកា; ការផ្តល់មូលនិធិ | fonds; financement; financer; crédit
money | money; cash; currency notes | 현금; 돈; 금전 | លុយ; ប្រាក់; សាច់ប្រាក់ | argent; liquidités; espèces
capital-money | capital; working capital | 자본; 자본금 | មូលធន; ដើមទុន; ទុន | capital; capitaux
bank | bank; banker; lender | 은행 | ធនាគារ | banque; bancaire; banquier
development-bank | development bank; multilateral development bank; mdb; export-import bank | 개발은행; 다자개발은행; 수출입은행; ADB | ធនាគារអភិវឌ្ឍន៍ | banque de développement; banque multilatérale de développement | <bank
loan | loan; lend; credit; borrowing; lent | 대출; 융자; 신용; 빌려; 빌리; 차관 제공; 차관 사업; 차관을 제공; 차관 공여; 차관 지원; 차관 협정 | កម្ចី; ឥណទាន; ប្រាក់កម្ចី; ឱ្យខ្ចី; ខ្ចី | prêt; emprunt; crédit; prêter; emprunter
concessional-loan | concessional loan; soft loan; concessional financing; edcf | 양허성차관; 유상원조; 대외경제협력기금; EDCF | កម្ចីសម្បទាន; ឥណទានសម្បទាន | prêt concessionnel; prêt bonifié; financement concessionnel | <loan
debt | debt; indebted; owe; liability; indebtedness | 부채; 채무; 빚 | បំណុល; ជំពាក់ | dette; endettement; endetté; devoir de l'argent
debt-relief | debt relief; debt restructuring; debt cancellation; debt forgiveness; write off debt | 채무재조정; 부채탕감; 채무경감; 채무구조조정 | ការកាត់បន្ថយបំណុល; ការលុបបំណុល; ការរៀបចំបំណុលឡើងវិញ | allègement de la dette; restructuration de la dette; annulation de la dette; effacement de la dette
repay | repay; pay back; paid back; reimburse; settle a debt | 상환; 갚 | សងបំណុល; ការសង; សងប្រាក់; សងវិញ | rembourser; remboursement
bond-security | bond; treasury bond; government bond | 국채; 채권; 회사채 | សញ្ញាបណ្ណ; មូលបត្ររដ្ឋ | obligation; bon du trésor; emprunt obligataire
interest-rate | interest rate; rate hike; borrowing cost | 금리; 이자율; 기준금리 | អត្រាការប្រាក់; ការប្រាក់ | taux d'intérêt
currency | currency; monetary; legal tender | 통화; 화폐 | រូបិយប័ណ្ណ; រូបិយវត្ថុ | monnaie; devise; monétaire
exchange-rate | exchange rate; foreign exchange; forex; currency rate; fx | 환율; 외환 | អត្រាប្តូរប្រាក់; អត្រាប្ដូរប្រាក់; ការប្តូរប្រាក់ | taux de change; change; devises étrangères
currency-swap | currency swap; swap line | 통화스와프; 통화스왑 | ការដោះដូររូបិយប័ណ្ណ | échange de devises; accord de swap
dollar | dollar; usd; us dollar; buck | 달러; 미화; 불화 | ដុល្លារ; ដុល្លា | dollar; billet vert
won-currency | won; krw; korean won | 원화 | វ៉ុន | won
riel | riel; khr | 리엘 | រៀល | riel
euro | euro; eur | 유로; 유로화 | អឺរ៉ូ | euro; euros
cryptocurrency | cryptocurrency; crypto; bitcoin; virtual currency; digital asset; stablecoin | 가상화폐; 암호화폐; 가상자산; 비트코인; 스테이블코인 | រូបិយប័ណ្ណគ្រីបតូ; គ្រីបតូ; រូបិយប័ណ្ណឌីជីថល | cryptomonnaie; crypto-monnaie; bitcoin; actif numérique
digital-payment | digital payment; cross-border payment; qr payment; mobile payment; electronic payment; khqr; bakong | 전자결제; QR결제; 간편결제; 모바일결제 | ការទូទាត់ឌីជីថល; ទូទាត់តាមកូដ; បាគង; ការទូទាត់ឆ្លងដែន | paiement électronique; paiement numérique; paiement mobile | <payment
payment | payment; pay; paid; disburse; payout | 지불; 결제; 지급; 납부 | ការទូទាត់; ការបង់ប្រាក់; បង់ប្រាក់; ទូទាត់; ការបើកប្រាក់ | paiement; payer; versement; verser; décaissement
budget | budget; budgetary; fiscal plan; appropriations | 예산; 예산안 | ថវិកា; ថវិការដ្ឋ | budget; budgétaire
fiscal-policy | fiscal; fiscal policy; public finance; treasury | 재정; 재정정책; 국고 | សារពើពន្ធ; គោលនយោបាយសារពើពន្ធ; ហិរញ្ញវត្ថុសាធារណៈ; រតនាគារ | fiscal; politique budgétaire; finances publiques; trésor public
monetary-policy | monetary policy | 통화정책 | គោលនយោបាយរូបិយវត្ថុ | politique monétaire
deficit | deficit; budget deficit; red ink; in the red | 적자; 재정적자 | ឱនភាព; ឱនភាពថវិកា | déficit; déficit budgétaire; déficitaire
spending | spending; expenditure; spent; outlay; expense | 지출; 경비 | ចំណាយ; ការចំណាយ | dépense; dépenser; déboursement
tax | tax; taxation; taxpayer; taxable | 세금; 조세; 과세; 납세 | ពន្ធដារ; ពន្ធ; ការបង់ពន្ធ; អ្នកជាប់ពន្ធ | impôt; taxe; fiscalité; contribuable; imposition
double-taxation | double taxation; tax treaty | 이중과세; 조세조약; 이중과세방지협정 | ការយកពន្ធត្រួតគ្នា; ការទប់ស្កាត់ការយកពន្ធត្រួតគ្នា | double imposition; convention fiscale | <tax
tax-cut | tax cut; tax break; tax exemption; tax credit; tax incentive; duty-free; tariff exemption | 감세; 세액공제; 면세; 세제혜택; 무관세 | ការលើកលែងពន្ធ; ការអនុគ្រោះពន្ធ; រួចពន្ធ; បន្ធូរបន្ថយពន្ធ | réduction d'impôt; exonération fiscale; crédit d'impôt; franchise de droits; allègement fiscal
incentive | incentive; incentivize; inducement; preferential treatment | 인센티브; 유인책; 특혜; 우대 | ការលើកទឹកចិត្ត; ប្រាក់លើកទឹកចិត្ត; ការអនុគ្រោះ | incitation; mesure incitative; traitement préférentiel; avantage
subsidy | subsidy; subsidize; state aid | 보조금; 지원금 | ឧបត្ថម្ភធន; ការឧបត្ថម្ភ | subvention; subventionner; aide d'État
grant-money | grant; non-repayable aid; grant aid | 무상원조; 무상지원; 그랜트; 보조금 | ជំនួយឥតសំណង; ជំនួយឥតសងវិញ; ហិរញ្ញប្បទានឥតសំណង | don; subvention; aide non remboursable; dotation
aid | aid; assistance; relief aid; financial assistance; development aid; foreign aid | 원조; 지원; 도움 | ជំនួយ; ការជួយ; ជំនួយឧបត្ថម្ភ | aide; assistance; secours | <help
economic-stimulus | economic stimulus; stimulus package; bailout; rescue package; stimulus | 경기부양; 부양책; 구제금융 | កញ្ចប់ជំរុញសេដ្ឋកិច្ច; កញ្ចប់ជំនួយ | plan de relance; plan de sauvetage; stimulation économique
revenue | revenue; income; earnings; proceeds; receipts | 수입; 소득; 수익; 매출; 세수 | ចំណូល; ប្រាក់ចំណូល | revenu; recettes; gains; chiffre d'affaires
profit | profit; gain | 이윤; 이익; 흑자; 수익성 | ប្រាក់ចំណេញ; ចំណេញ | profit; bénéfice; rentable; rentabilité
financial-loss | financial loss; economic loss; lose money; deficit | 손실; 손해; 적자 | ការខាតបង់; ខាតបង់; ខាត | perte; perte financière; manque à gagner | !profit
insurance | insurance; underwrite | 보험 | ធានារ៉ាប់រង; ការធានារ៉ាប់រង | assurance; assurer; assureur
guarantee-loan | guarantee; loan guarantee; collateral; warranty | 보증; 담보 | ការធានា; វត្ថុបញ្ចាំ | garantie; caution; nantissement
savings | savings; save money; deposit | 저축; 예금 | ការសន្សំ; សន្សំ; ប្រាក់បញ្ញើ | épargne; économies; dépôt
pension | pension; retirement pay; social security fund | 연금; 국민연금 | សោធន; ប្រាក់សោធន | pension; retraite
credit-rating | credit rating; creditworthiness; sovereign rating | 신용등급; 신용평가 | ការវាយតម្លៃឥណទាន; ចំណាត់ថ្នាក់ឥណទាន | notation de crédit; note souveraine; solvabilité
microfinance | microfinance; microcredit; micro-loan | 소액금융; 미소금융 | មីក្រូហិរញ្ញវត្ថុ | microfinance; microcrédit | <finance
climate-finance | climate finance; green finance; climate fund; green climate fund; green bond | 기후재원; 기후금융; 녹색금융; 녹색기후기금; GCF | ហិរញ្ញប្បទានអាកាសធាតុ; មូលនិធិអាកាសធាតុបៃតង; ហិរញ្ញវត្ថុអាកាសធាតុ | financement climatique; finance verte; fonds vert pour le climat; fonds climat | <finance
# work and industry
job | job; employment; work position; hire; recruit; vacancy | 일자리; 고용; 취업; 채용; 직업 | ការងារ; មុខរបរ; ការជួល; ជ្រើសរើសបុគ្គលិក; ឱកាសការងារ | emploi; travail; embauche; embaucher; recruter; poste de travail; recrutement
job-creation | create jobs; job creation; new jobs; generate employment | 일자리창출; 고용창출; 일자리를 만들 | បង្កើតការងារ; ការបង្កើតការងារ | création d'emplois; créer des emplois | <job
unemployment | unemployment; jobless; out of work; layoff; lay off; laid off; job loss | 실업; 실직; 실업률; 해고 | ភាពអត់ការងារធ្វើ; អត់ការងារធ្វើ; គ្មានការងារធ្វើ; និកម្មភាព | chômage; chômeur; licenciement; licencier; sans emploi
wage | wage; salary; pay packet; remuneration; earnings | 임금; 급여; 월급; 연봉; 봉급; 보수 | ប្រាក់ឈ្នួល; ប្រាក់ខែ; ប្រាក់បៀវត្សរ៍; បៀវត្ស | salaire; rémunération; paie; traitement
minimum-wage | minimum wage; wage floor; living wage | 최저임금 | ប្រាក់ឈ្នួលអប្បបរមា | salaire minimum; smic | <wage
remittance | remittance; send money home; money transfer | 송금 | ការផ្ញើប្រាក់; ប្រាក់បញ្ញើពីបរទេស | transfert de fonds; envoi d'argent; remise migratoire
skill | skill; know-how; proficiency; technical skill | 기술; 숙련; 전문성; 역량; 노하우 | ជំនាញ; ជំនាញបច្ចេកទេស; អ្នកជំនាញ | compétence; savoir-faire; qualification; qualifié
vocational-training | vocational training; job training; technical training; tvet; apprenticeship; skills training; reskilling; upskilling; workforce development | 직업훈련; 직업교육; 기술교육; 직무교육; 견습 | បណ្តុះបណ្តាលវិជ្ជាជីវៈ; បណ្ដុះបណ្ដាលវិជ្ជាជីវៈ; ការបណ្តុះបណ្តាលបច្ចេកទេស | formation professionnelle; apprentissage; enseignement technique; formation technique | <training
human-resources | human resources; human capital; human resource development; talent | 인적자원; 인재; 인력양성; 인재양성 | ធនធានមនុស្ស; មូលធនមនុស្ស | ressources humaines; capital humain; talents
industry | industry; industrialist | 산업; 공업; 업계 | ឧស្សាហកម្ម | industrie; industriel
manufacturing | manufacturing; fabrication; assembly | 제조; 제조업; 생산공장; 제조업체 | កម្មន្តសាល; ការផលិត; ផលិតកម្ម; អ្នកផលិត | fabrication; fabriquer; fabricant; manufacture; industrie manufacturière | <industry
production | production; produce; output; turn out | 생산; 생산량; 생산자 | ផលិតកម្ម; ការផលិត; ផលិត; អ្នកផលិត | production; produire; producteur
factory | factory; plant; mill; production line; manufacturing facility; workshop | 공장; 생산시설; 생산라인 | រោងចក្រ | usine; fabrique; site de production; atelier
garment-industry | garment; textile; clothing; apparel; footwear; shoes; fashion; fabric | 의류; 섬유; 봉제; 신발; 의복; 패션; 옷 | កាត់ដេរ; វាយនភណ្ឌ; សម្លៀកបំពាក់; ស្បែកជើង | textile; habillement; vêtement; confection; chaussure; mode
steel-industry | steel; steelmaker; iron | 철강; 제철 | ដែក; ដែកថែប | acier; sidérurgie; fer | <metal
aluminium | aluminium; aluminum | 알루미늄 | អាលុយមីញ៉ូម | aluminium | <metal
copper | copper | 구리; 동광 | ទង់ដែង | cuivre | <metal
metal | metal; metallurgy | 금속 | លោហៈ; លោហធាតុ | métal; métallique; métallurgie
gold | gold; gold bar | 금괴; 황금 | មាស | or; lingot d'or | <metal
automobile-industry | automobile; car; auto; automaker; automotive; carmaker; motor vehicle | 자동차; 완성차; 자동차업계; 승용차 | រថយន្ត; ឡាន; ឧស្សាហកម្មរថយន្ត | automobile; voiture; constructeur automobile
vehicle | vehicle; truck; bus; lorry | 차량; 트럭; 버스 | យានយន្ត; យានជំនិះ; រថយន្ត | véhicule; camion; autobus
motorcycle | motorcycle; motorbike; scooter | 오토바이 | ម៉ូតូ; ទោចក្រយានយន្ត | moto; motocyclette | <vehicle
electric-vehicle | electric vehicle; ev; electric car; battery car | 전기차; 전기자동차 | រថយន្តអគ្គិសនី; យានយន្តអគ្គិសនី | véhicule électrique; voiture électrique | <vehicle
battery | battery; lithium-ion; cell production; rechargeable battery | 배터리; 이차전지; 전지 | ថ្ម; អាគុយ | batterie; pile; accumulateur
shipbuilding | shipbuilding; shipyard; build ships | 조선; 조선소; 조선업; 선박건조 | ការសាងសង់នាវា; សាងសង់នាវា | construction navale; chantier naval | <industry
construction | construction; build; builder; built; erect; put up | 건설; 건축; 시공; 공사 | ការសាងសង់; សាងសង់; សំណង់; ស្ថាបនា; ការស្ថាបនា | construction; construire; bâtir; bâtiment; édifier
groundbreaking | groundbreaking; break ground; foundation stone; lay the cornerstone | 착공; 착공식; 기공식; 첫 삽 | បើកការដ្ឋាន; ក្រុងពាលី; បញ្ចុះបឋមសិលា | pose de la première pierre; première pierre; lancement des travaux
project | project; scheme; undertaking; venture | 사업; 프로젝트 | គម្រោង | projet; chantier
handicraft | handicraft; craft; artisan; silk | 수공예; 공예품; 장인; 비단 | សិប្បកម្ម; សូត្រ | artisanat; artisan; soie
real-estate | real estate; property market; property developer | 부동산 | អចលនទ្រព្យ | immobilier; promoteur immobilier; propriété foncière
brand | brand; trademark; franchise | 브랜드; 상표; 프랜차이즈 | ម៉ាក; ពាណិជ្ជសញ្ញា; យីហោ | marque; marque déposée; franchise
intellectual-property | intellectual property; patent; copyright; ip rights; royalties | 지식재산; 지식재산권; 특허; 저작권; 지재권 | កម្មសិទ្ធិបញ្ញា; ប៉ាតង់; សិទ្ធិអ្នកនិពន្ធ; តក្កកម្ម | propriété intellectuelle; brevet; droit d'auteur
standard-technical | standard; norm; technical standard | 표준; 기준; 규격; 규범 | ស្តង់ដារ; ស្តង់ដា; បទដ្ឋាន | norme; standard; spécification
certification | certification; certify; accreditation | 인증; 증명서; 인증서; 자격증 | វិញ្ញាបនបត្រ; ការបញ្ជាក់; សញ្ញាបត្រ | certification; certificat; certifier; agrément; attestation
regulation | regulation; regulatory | 규제; 규정; 규칙 | បទប្បញ្ញត្តិ; បទបញ្ញត្តិ; និយ័តករ | réglementation; règlement; réguler; régulateur; régulation; réglementaire
deregulation | deregulation; cut red tape; ease regulations; reduce bureaucracy | 규제완화; 규제개혁 | ការបន្ធូរបន្ថយបទប្បញ្ញត្តិ | déréglementation; dérégulation; simplification administrative | !regulation
license-permit | license; permit; licence | 허가; 면허; 인허가; 라이선스 | អាជ្ញាប័ណ្ណ; ប័ណ្ណអនុញ្ញាត; លិខិតអនុញ្ញាត | licence; permis; autorisation; agrément | <approve-permit
logistics | logistics; warehouse; warehousing; distribution hub | 물류; 물류센터; 창고 | ភស្តុភារ; ឡូជីស្ទិក; ឃ្លាំង; ដឹកជញ្ជូន | logistique; entrepôt; entreposage
distribution | distribution; hand out; dole out; allocate | 분배; 배분; 유통; 배포; 나눠주; 할당 | ការចែកចាយ; ចែកចាយ; ការបែងចែក; បែងចែក; ចែក | distribution; distribuer; répartition; répartir; allouer; affectation
resilience | resilience; withstand; resilient; withstand shocks; national resilience; bounce back | 회복력; 복원력; 탄력성; 회복탄력성; 회복력 있는 | ភាពធន់; ធន់; ភាពរឹងមាំ; ភាពស៊ាំ | résilience; résilient; résister aux chocs; robustesse
diversification | diversification; diversify | 다변화; 다양화 | ពិពិធកម្ម; ការធ្វើពិពិធកម្ម; ពិពិធភាវូបនីយកម្ម | diversification; diversifier
overdependence | dependence; reliance; rely | 의존; 의존도; 의지 | ការពឹងផ្អែក; ពឹងផ្អែក; ពឹងអាស្រ័យ | dépendance; dépendre; dépendant; reposer sur
self-sufficiency | self-sufficiency; self-reliance; energy independence; self-reliant | 자립; 자급; 자급자족 | ស្វ័យភាព; ភាពម្ចាស់ការ; ពឹងខ្លួនឯង | autosuffisance; autonomie; autosuffisant | !overdependence
# technology
technology | technology; tech; technique | 기술; 테크; 과학기술 | បច្ចេកវិទ្យា; បច្ចេកវិជ្ជា | technologie; technologique; technique
emerging-technology | emerging technology; critical technology; advanced technology; cutting-edge technology; high-tech; frontier technology; state-of-the-art | 첨단기술; 신기술; 핵심기술; 신흥기술; 첨단 | បច្ចេកវិទ្យាទំនើប; បច្ចេកវិទ្យាថ្មី; បច្ចេកវិទ្យាជឿនលឿន | technologie émergente; haute technologie; technologie de pointe; technologie critique; technologie avancée | <technology
technology-transfer | technology transfer; transfer of technology; share technology; knowledge transfer | 기술이전; 기술전수 | ការផ្ទេរបច្ចេកវិទ្យា; ផ្ទេរបច្ចេកវិទ្យា | transfert de technologie; transfert de technologies; transfert de connaissances
science | science; scientific; scientist | 과학; 과학자 | វិទ្យាសាស្ត្រ; អ្នកវិទ្យាសាស្ត្រ | science; scientifique
research | research; study; r&d; research and development | 연구; 연구개발; 연구자 | ការស្រាវជ្រាវ; ស្រាវជ្រាវ | recherche; chercheur; étude; recherche-développement
laboratory | laboratory; lab; research center; research institute | 연구소; 실험실; 연구원 | មន្ទីរពិសោធន៍; វិទ្យាស្ថានស្រាវជ្រាវ | laboratoire; centre de recherche; institut de recherche
engineering | engineering | 공학; 엔지니어; 기술자 | វិស្វកម្ម; វិស្វករ | ingénierie; ingénieur; génie
digital | digital; paperless | 디지털; 디지털화 | ឌីជីថល; ឌីជីថលូបនីយកម្ម | numérique; numériser; numérisation; digital
digital-transformation | digital transformation; digital transition; digital government; e-government | 디지털전환; 디지털정부; 전자정부 | ការផ្លាស់ប្តូរឌីជីថល; បរិវត្តកម្មឌីជីថល; រដ្ឋាភិបាលឌីជីថល | transformation numérique; transition numérique; gouvernement numérique; administration électronique | <digital
artificial-intelligence | artificial intelligence; ai; machine learning; generative ai; thinking machine | 인공지능; 에이아이; AI | បញ្ញាសិប្បនិម្មិត | intelligence artificielle; ia; apprentissage automatique
semiconductor | semiconductor; chip; microchip; chipmaker; wafer; integrated circuit; microelectronics | 반도체; 칩; 파운드리 | ស៊ីមីកុងឌុចទ័រ; គ្រឿងអេឡិចត្រូនិក; បន្ទះឈីប; សេមីកុងឌុចទ័រ | semi-conducteur; semiconducteur; puce; microélectronique; puce électronique
electronics | electronics; appliance; gadget | 전자; 전자제품; 가전 | អេឡិចត្រូនិក; អេឡិចត្រូនិច | électronique; appareil électronique; électroménager
quantum | quantum; quantum computing | 양자컴퓨터; 양자기술; 퀀텀; 양자컴퓨팅 | កង់ទិច | quantique; informatique quantique
robotics | robot; automation | 로봇; 자동화 | រ៉ូបូត; មនុស្សយន្ត; ស្វ័យប្រវត្តិកម្ម | robot; robotique; automatisation
biotechnology | biotechnology; biotech; bio industry; bioeconomy; life sciences | 바이오; 생명공학; 바이오산업 | ជីវបច្ចេកវិទ្យា | biotechnologie; sciences de la vie
computer | computer; hardware; server; supercomputer; processor | 컴퓨터; 서버; 컴퓨팅 | កុំព្យូទ័រ | ordinateur; informatique; serveur; matériel informatique
software | software; app; mobile application; computer program | 소프트웨어; 앱; 애플리케이션 | កម្មវិធីកុំព្យូទ័រ; សូហ្វវែរ | logiciel; application mobile
data | data; database; dataset; big data | 데이터; 자료; 빅데이터 | ទិន្នន័យ | données; base de données
data-center | data center; cloud computing; cloud | 데이터센터; 클라우드 | មជ្ឈមណ្ឌលទិន្នន័យ | centre de données; informatique en nuage; cloud
internet | internet; online; web; website; broadband; web site | 인터넷; 온라인; 웹사이트; 초고속망 | អ៊ីនធឺណិត; អនឡាញ; គេហទំព័រ; អ៊ិនធឺណិត; អ៊ីនធឺណែត | internet; en ligne; site web; haut débit; connectivité; site internet
digital-platform | platform; online platform; big tech; portal | 플랫폼; 포털 | វេទិកាឌីជីថល; ថ្នាល | plateforme; plate-forme; portail; géants du numérique
telecommunications | telecommunications; telecom; mobile network; 5g; 6g; phone network | 통신; 이동통신; 정보통신; 통신망; 5G | ទូរគមនាគមន៍; បណ្តាញទូរស័ព្ទ | télécommunications; télécoms; réseau mobile; opérateur télécom
submarine-cable | submarine cable; undersea cable; subsea cable; fiber optic; fibre-optic cable | 해저케이블; 광케이블; 광섬유 | ខ្សែកាបបាតសមុទ្រ; ខ្សែកាបអុបទិក | câble sous-marin; fibre optique
telephone | telephone; phone; mobile phone; smartphone; cell phone; handset | 전화; 휴대전화; 스마트폰; 휴대폰 | ទូរស័ព្ទ | téléphone; téléphonique; smartphone; portable
satellite | satellite | 위성; 인공위성 | ផ្កាយរណប | satellite
space | space exploration; outer space; space; spacecraft; space program; astronaut; spaceflight; aerospace; space agency; rocket launch | 우주; 우주개발; 우주항공; 우주비행사; 우주선; 항공우주 | អវកាស; លំហអាកាស; អវកាសយានិក | espace; spatial; aérospatial; astronaute; exploration spatiale
moon-mission | moon; lunar; artemis; moon landing | 달 탐사; 달착륙; 아르테미스 | ព្រះច័ន្ទ; ឋានព្រះច័ន្ទ | lune; lunaire; artemis | <space
equipment | equipment; gear; apparatus; device; machine; machinery; kit | 장비; 기기; 설비; 기계; 기자재 | ឧបករណ៍; បរិក្ខារ; គ្រឿងចក្រ; ម៉ាស៊ីន; សម្ភារៈ; គ្រឿងយន្ត | équipement; matériel; appareil; machine; dispositif
invention | invention; inventor; discovery; discover; breakthrough | 발명; 발견; 돌파구 | ការបង្កើតថ្មី; ការរកឃើញ; រកឃើញ | invention; inventer; découverte; découvrir; percée
modernization | modernize; upgrade | 현대화; 근대화; 개선; 고도화 | ទំនើបកម្ម; ធ្វើទំនើបកម្ម; ទំនើប | moderniser; modernisation; moderne; mise à niveau
# energy
energy | energy; power sector | 에너지 | ថាមពល | énergie; énergétique
energy-security | energy security | 에너지안보 | សន្តិសុខថាមពល | sécurité énergétique | <energy
electricity | electricity; electric power; power supply; electrification | 전기; 전력; 전력공급; 전력망 | អគ្គិសនី; ចរន្តអគ្គិសនី; ភ្លើងអគ្គិសនី | électricité; électrique; courant électrique; électrification
power-grid | grid; power grid; transmission line; power line; electricity network | 전력망; 송전선; 송전망 | បណ្តាញអគ្គិសនី; ខ្សែបញ្ជូនអគ្គិសនី; បណ្ដាញអគ្គិសនី | réseau électrique; ligne électrique; ligne de transport
power-plant | power plant; power station; generating station; power generation | 발전소; 발전기; 전력생산 | រោងចក្រអគ្គិសនី; ស្ថានីយអគ្គិសនី; រោងចក្រវារីអគ្គិសនី | centrale électrique; centrale; groupe électrogène
renewable-energy | renewable energy; renewable; clean energy; green energy; clean power | 재생에너지; 신재생에너지; 청정에너지; 친환경에너지 | ថាមពលកកើតឡើងវិញ; ថាមពលស្អាត; ថាមពលបៃតង | énergie renouvelable; énergies renouvelables; énergie propre; énergie verte | <energy
solar-power | solar; solar power; solar panel; photovoltaic | 태양광; 태양열; 태양에너지 | ថាមពលពន្លឺព្រះអាទិត្យ; ពន្លឺព្រះអាទិត្យ; សូឡា; ថាមពលព្រះអាទិត្យ | solaire; panneau solaire; photovoltaïque | <renewable-energy
wind-power | wind power; wind farm; offshore wind; wind turbine; wind energy | 풍력; 해상풍력; 풍력발전 | ថាមពលខ្យល់ | éolien; éolienne; énergie éolienne; parc éolien | <renewable-energy
hydropower | hydropower; hydroelectric; dam | 수력; 수력발전; 댐 | វារីអគ្គិសនី; ទំនប់ | hydroélectricité; hydroélectrique; barrage; hydraulique | <energy
nuclear-energy | nuclear energy; nuclear power; nuclear reactor; nuclear plant; reactor; civil nuclear; small modular reactor; smr; atomic energy | 원자력; 원전; 원자력발전소; 소형모듈원자로; 원자로; SMR | ថាមពលនុយក្លេអ៊ែរ; រ៉េអាក់ទ័រ | énergie nucléaire; centrale nucléaire; réacteur; nucléaire civil; réacteur nucléaire; petit réacteur modulaire | <energy
uranium | uranium; nuclear fuel | 우라늄; 핵연료 | អ៊ុយរ៉ានីញ៉ូម | uranium; combustible nucléaire
oil | oil; petroleum; crude; crude oil | 석유; 원유; 기름 | ប្រេងឆៅ; ប្រេង | pétrole; pétrolier; brut; huile
natural-gas | natural gas; lng; liquefied natural gas; gas; gas field | 천연가스; 액화천연가스; 가스; LNG | ឧស្ម័នធម្មជាតិ; ឧស្ម័ន; ហ្គាស | gaz naturel; gaz; gnl; gaz naturel liquéfié
coal | coal; coal-fired | 석탄; 화력발전 | ធ្យូងថ្ម | charbon; houille
fuel | fuel; gasoline; petrol; diesel | 연료; 휘발유; 경유; 유류 | ប្រេងឥន្ធនៈ; ឥន្ធនៈ; ប្រេងសាំង; ម៉ាស៊ូត; សាំង | carburant; combustible; essence; gazole; diesel
fossil-fuel | fossil fuel; hydrocarbon | 화석연료 | ឥន្ធនៈហ្វូស៊ីល | combustible fossile; énergie fossile; hydrocarbure | <fuel
hydrogen | hydrogen; green hydrogen; fuel cell | 수소; 수소경제; 청정수소; 연료전지 | អ៊ីដ្រូសែន | hydrogène; pile à combustible
pipeline | pipeline; oil pipeline; gas pipeline; nord stream | 송유관; 가스관; 파이프라인 | បំពង់បង្ហូរប្រេង; បំពង់បង្ហូរឧស្ម័ន | oléoduc; gazoduc; pipeline
energy-efficiency | energy efficiency; energy saving; save energy | 에너지효율; 효율; 에너지절약; 효율성 | ប្រសិទ្ធភាពថាមពល; ការសន្សំសំចៃថាមពល | efficacité énergétique; économies d'énergie; sobriété énergétique
energy-transition | energy transition; clean energy transition; green transition; just energy transition | 에너지전환; 녹색전환 | អន្តរកាលថាមពល; អន្តរកាលថាមពលស្អាត; អន្តរកាលបៃតង | transition énergétique; transition écologique; transition verte
oil-price | oil price; price of oil; price at the pump; gas price; fuel price | 유가; 국제유가; 기름값 | តម្លៃប្រេង; ថ្លៃប្រេង | prix du pétrole; prix du carburant; prix de l'essence; cours du pétrole | <price
oil-reserve | strategic petroleum reserve; petroleum reserve; stockpile; reserve | 비축유; 비축; 전략비축유; 비축량 | ប្រេងបម្រុង; ស្តុកបម្រុង | réserve stratégique; stock; réserves; réserve de pétrole
critical-mineral | critical mineral; rare earth; strategic mineral; lithium; cobalt; nickel | 핵심광물; 희토류; 리튬; 니켈; 코발트; 전략광물 | រ៉ែសំខាន់; រ៉ែកម្រ; ធាតុកម្រ; លីចូម; រ៉ែសំខាន់ៗ | minéraux critiques; terres rares; minerai stratégique; lithium; cobalt; nickel
mining | mining; quarry; ore; extractive | 광업; 광산; 광물; 채굴 | រ៉ែ; ការរុករករ៉ែ; អណ្តូងរ៉ែ; ឧស្សាហកម្មរ៉ែ | mine; minier; minerai; minéral; exploitation minière; extraction
natural-resource | natural resource; resource; raw material | 천연자원; 자원; 원자재; 원료 | ធនធានធម្មជាតិ; ធនធាន; វត្ថុធាតុដើម | ressource naturelle; ressources; matière première
blackout | blackout; power outage; power cut; power failure | 정전; 단전 | ដាច់ចរន្តអគ្គិសនី; ដាច់ភ្លើង | panne de courant; coupure de courant; panne d'électricité
# climate and environment
climate-change | climate change; global warming; climate crisis; climate; warming planet; climate emergency | 기후변화; 지구온난화; 기후위기; 기후 | ការប្រែប្រួលអាកាសធាតុ; បម្រែបម្រួលអាកាសធាតុ; អាកាសធាតុ; ការឡើងកម្តៅផែនដី | changement climatique; réchauffement climatique; climat; climatique; crise climatique; dérèglement climatique
greenhouse-gas | greenhouse gas; emission; carbon; co2; carbon dioxide; carbon emission; emit | 온실가스; 탄소; 탄소배출; 이산화탄소; 배출량 | ឧស្ម័នផ្ទះកញ្ចក់; ការបំភាយឧស្ម័ន; កាបូន; ការបញ្ចេញឧស្ម័ន; ការបំភាយ | gaz à effet de serre; émissions; carbone; dioxyde de carbone; émission
methane | methane | 메탄 | មេតាន | méthane | <greenhouse-gas
carbon-neutrality | carbon neutrality; net zero; zero emission; zero-carbon | 탄소중립; 넷제로; 무탄소 | អព្យាក្រឹតភាពកាបូន; អព្យាក្រឹតកាបូន; សូន្យកាបូន | neutralité carbone; zéro émission nette; carboneutralité; neutre en carbone
decarbonization | decarbonization; cut emissions; reduce emissions; emission reduction | 탈탄소; 탈탄소화; 온실가스감축; 배출감축; 탄소감축 | ការកាត់បន្ថយកាបូន; ការកាត់បន្ថយការបំភាយ; កាត់បន្ថយឧស្ម័នផ្ទះកញ្ចក់ | décarbonation; décarboner; réduction des émissions; réduire les émissions
carbon-market | carbon market; carbon credit; emissions trading; carbon price; carbon tax | 탄소시장; 탄소배출권; 배출권거래; 탄소세 | ឥណទានកាបូន; ទីផ្សារកាបូន | marché du carbone; crédit carbone; taxe carbone; quota d'émission
paris-agreement | paris agreement; paris climate accord; paris accord; nationally determined contribution; ndc | 파리협정; 파리기후협약; 국가온실가스감축목표 | កិច្ចព្រមព្រៀងប៉ារីស | accord de paris; contribution déterminée au niveau national
cop-climate-conference | climate conference; climate summit; cop26; cop27; cop28; cop29; cop30 | 기후정상회의; COP28 | សន្និសីទអាកាសធាតុ | cop; sommet sur le climat
climate-adaptation | climate adaptation; adaptation; climate resilience; adjust to climate | 기후적응; 적응 | ការបន្ស៊ាំ; បន្ស៊ាំ; ការបន្ស៊ាំនឹងការប្រែប្រួលអាកាសធាតុ | adaptation; s'adapter; adapter; résilience climatique
mitigation | mitigation; alleviate; ease; lessen | 완화; 경감; 저감 | ការកាត់បន្ថយ; ការបន្ធូរបន្ថយ; បន្ធូរបន្ថយ; កាត់បន្ថយផលប៉ះពាល់ | atténuation; atténuer; alléger; soulager
environment | environment; environmental; ecology; ecosystem; environmentalist; nature | 환경; 생태; 생태계; 자연환경; 친환경; 자연 | បរិស្ថាន; បរិដ្ឋាន; អេកូឡូស៊ី; ប្រព័ន្ធអេកូឡូស៊ី; ធម្មជាតិ | environnement; environnemental; écologie; écologique; écosystème; nature
pollution | pollution; contaminate | 오염; 공해; 오염물질 | ការបំពុល; បំពុល; ការបំពុលបរិស្ថាន | pollution; polluer; contamination; polluant
air-pollution | air pollution; air quality; fine dust; haze; smog | 대기오염; 미세먼지; 공기질; 연무 | ការបំពុលខ្យល់; គុណភាពខ្យល់ | pollution de l'air; qualité de l'air; particules fines; pollution atmosphérique | <pollution
plastic-pollution | plastic; plastic pollution; marine litter; plastic waste; marine debris | 플라스틱; 플라스틱오염; 해양쓰레기; 폐플라스틱 | ប្លាស្ទិក; សំណល់ប្លាស្ទិក; សំរាមប្លាស្ទិក | plastique; pollution plastique; déchets plastiques; déchets marins | <pollution
waste | waste; garbage; trash; rubbish; landfill; waste management; litter | 폐기물; 쓰레기; 매립 | សំណល់; សំរាម; កាកសំណល់ | déchets; ordures; gestion des déchets; décharge
recycling | recycling; circular economy; reuse | 재활용; 순환경제; 재사용 | កែច្នៃឡើងវិញ; ការកែច្នៃ; សេដ្ឋកិច្ចចក្រា | recyclage; recycler; économie circulaire; réutilisation
biodiversity | biodiversity; wildlife; species; endangered species; animal; fauna; flora; biological diversity | 생물다양성; 야생동물; 멸종위기종; 동물 | ជីវៈចម្រុះ; ជីវចម្រុះ; សត្វព្រៃ; សត្វ; ប្រភេទជិតផុតពូជ | biodiversité; faune; flore; espèce menacée; animal; faune sauvage
conservation | conservation; preservation; nature protection; protected area | 보존; 보전; 자연보호; 보호구역 | ការអភិរក្ស; អភិរក្ស; តំបន់ការពារ; តំបន់អភិរក្ស | conservation; préservation; préserver; conserver; aire protégée; sauvegarde
forest | forest; forestry; tree; rainforest; woodland | 산림; 숲; 삼림; 임업; 나무 | ព្រៃឈើ; រុក្ខាប្រមាញ់; ដើមឈើ | forêt; forestier; sylviculture; arbre
deforestation | deforestation; illegal logging; logging; forest loss | 삼림벌채; 산림파괴; 불법벌목; 벌목 | ការបាត់បង់ព្រៃឈើ; ការកាប់ឈើ; ការកាប់បំផ្លាញព្រៃឈើ; បទល្មើសព្រៃឈើ | déforestation; abattage illégal; exploitation illégale du bois
reforestation | reforestation; tree planting; plant trees; afforestation | 조림; 나무심기; 식목; 산림복원 | ការដាំដើមឈើ; ដាំដើមឈើ; ស្តារព្រៃឈើ | reboisement; plantation d'arbres; planter des arbres | !deforestation
ocean | ocean; sea; marine; maritime | 해양; 바다; 해상; 대양 | មហាសមុទ្រ; សមុទ្រ; ដែនសមុទ្រ | océan; mer; marin; maritime
coral-reef | coral reef; mangrove; coastal ecosystem; reef | 산호초; 맹그로브 | ផ្កាថ្ម; ព្រៃកោងកាង | récif corallien; mangrove; corail
coast | coast; coastal; shore; seashore; beach; coastline | 해안; 연안; 해변 | ឆ្នេរ; តំបន់ឆ្នេរ; ឆ្នេរសមុទ្រ | côte; littoral; côtier; plage; rivage
river | river; stream; riverbank; river basin | 하천; 강변; 유역 | ទន្លេ; ស្ទឹង; អាងទន្លេ | fleuve; rivière; bassin fluvial; cours d'eau
lake | lake; reservoir | 호수; 저수지 | បឹង; អាងទឹក | lac; réservoir
mountain | mountain; mount; highland; hill | 산악; 산지; 고지대 | ភ្នំ | montagne; colline
island | island; isle; islet | 도서; 섬 | កោះ | île; îlot; insulaire
water | water; freshwater; water supply; water resource | 물; 수자원; 상수도; 용수 | ទឹកស្អាត; ធនធានទឹក; ទឹក | eau; ressources en eau; hydrique; approvisionnement en eau
drinking-water | clean water; drinking water; safe water; potable water | 식수; 깨끗한 물; 음용수; 안전한물 | ទឹកស្អាត; ទឹកផឹក | eau potable; eau propre | <water
sanitation | sanitation; hygiene; sewage; wastewater; sanitary; toilet; sewer | 위생; 하수; 하수처리; 폐수; 화장실 | អនាម័យ; ទឹកកខ្វក់; ទឹកស្អុយ; បង្គន់; លូ | assainissement; hygiène; eaux usées; sanitaire; égout
weather | weather; meteorological; forecast weather | 날씨; 기상; 기상청 | ធាតុអាកាស; ឧតុនិយម; អាកាសធាតុ | météo; météorologie; temps qu'il fait; météorologique
temperature | temperature; degrees celsius; heat | 기온; 온도; 더위 | សីតុណ្ហភាព; កម្តៅ | température; chaleur
rain | rain; rainfall; rainy season; monsoon; downpour | 강우; 폭우; 호우; 장마; 우기; 비 | ភ្លៀង; រដូវវស្សា; រដូវភ្លៀង | pluie; précipitations; mousson; saison des pluies
# agriculture and food
agriculture | agriculture; farming; agribusiness; agri-food | 농업; 농산업; 영농; 농림 | កសិកម្ម; កសិពាណិជ្ជកម្ម; វិស័យកសិកម្ម | agriculture; agricole; agroalimentaire; agro-industrie
agricultural-product | farm product; agricultural product; farm produce; crop; produce; harvest | 농산물; 농축산물; 작물; 수확 | កសិផល; ផលិតផលកសិកម្ម; ដំណាំ; ការប្រមូលផល | produit agricole; produits agricoles; récolte; culture; denrée agricole
rice | rice; milled rice; paddy; rice field | 쌀; 벼; 쌀수출 | អង្ករ; ស្រូវ | riz; rizière; riz blanchi
wheat-grain | grain; wheat; corn; cereal; maize; soybean | 곡물; 옥수수; 대두; 콩 | ធញ្ញជាតិ; ស្រូវសាលី; ពោត; សណ្តែក; សណ្តែកសៀង | céréale; blé; maïs; grain; soja
rubber | rubber; latex | 고무; 천연고무 | កៅស៊ូ | caoutchouc; hévéa | <agricultural-product
fruit | fruit; mango; banana; durian; longan; fresh fruit | 과일; 망고; 바나나; 두리안; 용안 | ផ្លែឈើ; ស្វាយកែវរមៀត; ស្វាយ; ចេក; ធុរេន; មៀន | fruit; mangue; banane | <agricultural-product
pepper-cashew | pepper; cashew; cashew nut; cassava; palm sugar; sugar | 후추; 캐슈넛; 카사바; 설탕 | ម្រេច; ស្វាយចន្ទី; ដំឡូងមី; គ្រាប់ស្វាយចន្ទី | poivre; noix de cajou; manioc; sucre | <agricultural-product
coffee-tea | coffee; tea; cocoa | 커피; 코코아; 차 | កាហ្វេ; តែ | café; thé; cacao | <agricultural-product
livestock | livestock; cattle; cow; pig; poultry; pork; chicken; animal husbandry; beef | 축산; 가축; 소고기; 돼지고기; 가금류; 닭고기; 쇠고기 | បសុសត្វ; ចិញ្ចឹមសត្វ; សត្វពាហនៈ; សាច់គោ; សាច់ជ្រូក; មាន់ | bétail; élevage; bovin; porc; volaille; bœuf
fishery | fishery; fishing; fisherman; seafood; aquaculture; fishermen | 수산; 어업; 어민; 어획; 양식업; 수산물; 물고기 | នេសាទ; ជលផល; ត្រី; វារីវប្បកម្ម; អ្នកនេសាទ | pêche; pêcheur; poisson; aquaculture; halieutique; produits de la mer
irrigation | irrigation; canal; water canal | 관개; 수로; 운하 | ប្រព័ន្ធធារាសាស្ត្រ; ធារាសាស្ត្រ; ស្រោចស្រព; ប្រឡាយ; ព្រែកជីក | irrigation; canal; irriguer; hydro-agricole
fertilizer | fertilizer; pesticide; seed | 비료; 농약; 종자 | ជីកសិកម្ម; ថ្នាំសម្លាប់សត្វល្អិត; គ្រាប់ពូជ | engrais; pesticide; semence
food | food; foodstuff; meal; nourishment; eat; diet; feeding | 식량; 식품; 음식; 먹거리; 식사 | ស្បៀង; អាហារ; ម្ហូប; ចំណីអាហារ; ម្ហូបអាហារ | nourriture; aliment; alimentaire; alimentation; repas; manger
food-security | food security; food insecurity; food crisis; food supply | 식량안보; 식량위기; 식량난 | សន្តិសុខស្បៀង; អសន្តិសុខស្បៀង; វិបត្តិស្បៀង | sécurité alimentaire; insécurité alimentaire; crise alimentaire | <food
hunger | hunger; starvation; starving; hungry | 기아; 굶주림; 굶주리 | ភាពអត់ឃ្លាន; អត់ឃ្លាន | faim; affamé
food-safety | food safety; sanitary and phytosanitary; sps; quarantine; phytosanitary; plant quarantine | 식품안전; 검역; 위생검역 | សុវត្ថិភាពចំណីអាហារ; អនាម័យនិងភូតគាមអនាម័យ; ចត្តាឡីស័ក | sécurité sanitaire des aliments; mesures sanitaires et phytosanitaires; quarantaine; phytosanitaire
wine-alcohol | alcohol; wine; beer; liquor | 주류; 와인; 맥주; 술 | ស្រា; ស្រាបៀរ; គ្រឿងស្រវឹង | alcool; vin; bière; spiritueux
rural | rural; countryside; rural development; village life; saemaul | 농촌; 시골; 새마을 | ជនបទ; អភិវឌ្ឍន៍ជនបទ; តំបន់ជនបទ | rural; campagne; milieu rural; développement rural
urban | urban; city; town; metropolitan; urban development | 도시; 도심; 시내; 대도시 | ទីក្រុង; ក្រុង; ទីប្រជុំជន; អភិវឌ្ឍន៍ក្រុង | urbain; ville; métropole; municipal
smart-city | smart city; new town | 스마트시티; 신도시 | ទីក្រុងឆ្លាត; ទីក្រុងឆ្លាតវៃ; ទីក្រុងវៃឆ្លាត | ville intelligente; ville nouvelle | <urban
land | land; plot; terrain; land title; farmland; property; acre; hectare | 토지; 부지; 땅; 헥타르 | ដីធ្លី; ដី; ប្លង់ដី; ហិកតា | terre; terrain; foncier; parcelle; hectare
# infrastructure and transport
infrastructure | infrastructure; public works; facility | 인프라; 기반시설; 사회기반시설; 시설 | ហេដ្ឋារចនាសម្ព័ន្ធ; ហេដ្ឋារចនាសម្ព័ន; មូលដ្ឋានរចនាសម្ព័ន្ធ | infrastructure; travaux publics; équipement collectif; installation
connectivity | connectivity; link; interconnection; linkage; link up | 연결; 연계; 연결성; 이어 | តភ្ជាប់; ការតភ្ជាប់; តំណភ្ជាប់; ភ្ជាប់ | connectivité; connexion; relier; lien; interconnexion; connecter; liaison
transport | transport; transit; carry goods; haul; convey goods | 교통; 운송; 수송; 운수 | ការដឹកជញ្ជូន; ដឹកជញ្ជូន; គមនាគមន៍; ចរាចរណ៍ | transport; transporter; acheminement; transports en commun
road | road; highway; expressway; street; motorway; national road; boulevard; avenue | 도로; 고속도로; 국도; 길; 거리 | ផ្លូវ; ផ្លូវល្បឿនលឿន; ផ្លូវជាតិ; មហាវិថី | route; autoroute; rue; voie rapide; boulevard; avenue
bridge | bridge; overpass; friendship bridge | 교량; 다리; 대교 | ស្ពាន; ស្ពានមិត្តភាព; ស្ពានអាកាស | pont; viaduc
tunnel | tunnel; underground passage | 터널; 지하도 | ផ្លូវក្រោមដី; រូងក្រោមដី | tunnel
railway | railway; railroad; rail; train; high-speed rail; subway; metro; locomotive | 철도; 기차; 열차; 고속철도; 지하철; 철로 | ផ្លូវដែក; រថភ្លើង; រថភ្លើងល្បឿនលឿន; ផ្លូវរថភ្លើង | chemin de fer; ferroviaire; train; rail; métro; tgv
port | port; harbor; seaport; dock; dry port; deep-sea port; wharf | 항만; 항구; 부두; 심해항 | កំពង់ផែ; ផែ; កំពង់ផែស្វយ័ត; កំពង់ផែទឹកជ្រៅ | port; portuaire; quai; port en eau profonde
airport | airport; air terminal; airfield; tarmac; runway | 공항; 국제공항; 활주로; 비행장 | ព្រលានយន្តហោះ; អាកាសយានដ្ឋាន; ចំណតអាកាសយានដ្ឋាន; ព្រលាន | aéroport; aérodrome; piste; tarmac
aviation | aviation; airline; air carrier; civil aviation; air transport; air service | 항공; 항공사; 민간항공; 항공편 | អាកាសចរណ៍; ក្រុមហ៊ុនអាកាសចរណ៍; អាកាសចរស៊ីវិល | aviation; compagnie aérienne; transport aérien; aérien
flight | flight; fly; flew; air route; flown; nonstop flight; fly home | 비행 | ហោះហើរ; ការហោះហើរត្រង់ | vol; voler; prendre l'avion
aircraft | aircraft; airplane; plane; jet; charter plane; aeroplane; helicopter | 항공기; 비행기; 전세기; 헬기; 헬리콥터 | យន្តហោះ; ឧទ្ធម្ភាគចក្រ | avion; aéronef; jet; hélicoptère; appareil
vessel | ship; vessel; boat; ferry; cargo ship; tanker | 선박; 배; 여객선; 유조선; 화물선 | នាវា; កប៉ាល់; ទូក; សំពៅ; កាណូត | navire; bateau; bâtiment; vaisseau; ferry; cargo; pétrolier
shipping | shipping; sea transport; maritime transport; sea lane; shipping route; freedom of navigation; navigation | 해운; 해상운송; 해상교통로; 항로; 항행의 자유; 항행 | ការដឹកជញ្ជូនតាមសមុទ្រ; ផ្លូវសមុទ្រ; សេរីភាពនាវាចរណ៍; នាវាចរណ៍ | transport maritime; navigation; liberté de navigation; voie maritime
waterway-canal | canal; waterway; inland waterway; funan techo | 운하; 내륙수로; 수로; 푸난테쪼 | ព្រែកជីក; ព្រែកជីកហ្វូណនតេជោ; ផ្លូវទឹក; ហ្វូណនតេជោ | canal; voie navigable; voie fluviale; funan techo
traffic-accident | traffic accident; road accident; crash; road safety; car crash; collision | 교통사고; 충돌사고; 도로안전; 추락 | គ្រោះថ្នាក់ចរាចរណ៍; ធ្លាក់យន្តហោះ; សុវត្ថិភាពចរាចរណ៍ | accident de la route; accident de la circulation; collision; sécurité routière; crash
traffic | traffic; traffic jam; congestion on roads | 교통량; 교통체증; 교통 | ចរាចរណ៍; កកស្ទះចរាចរណ៍ | circulation; trafic; embouteillage
driver-license | driver's license; driving licence; driving permit | 운전면허; 운전면허증 | ប័ណ្ណបើកបរ | permis de conduire
belt-and-road | belt and road; belt and road initiative; bri; silk road | 일대일로; 실크로드 | ខ្សែក្រវាត់និងផ្លូវ; ផ្លូវសូត្រ | la ceinture et la route; nouvelles routes de la soie; route de la soie
pgii | partnership for global infrastructure and investment; build back better world; lobito corridor | 글로벌인프라투자파트너십 | | partenariat mondial pour les infrastructures | <infrastructure
# tourism
tourism | tourism; visitor; vacation; sightseeing; holiday trip; travel industry | 관광; 관광산업; 휴가 | ទេសចរណ៍; វិស័យទេសចរណ៍; អ្នកទេសចរ | tourisme; touristique; vacances; visiteur
hotel | hotel; accommodation; resort; lodging; guesthouse | 호텔; 숙박; 리조트; 숙소 | សណ្ឋាគារ; ផ្ទះសំណាក់; រីសត; ទីស្នាក់នៅ | hôtel; hébergement; hôtellerie; logement
restaurant | restaurant; cafe; catering; eatery; cuisine | 식당; 음식점; 레스토랑; 요리 | ភោជនីយដ្ឋាន; ហាងអាហារ; ម្ហូបខ្មែរ | restaurant; restauration; cuisine; gastronomie
casino | casino; gaming; bet | 카지노 | កាស៊ីណូ; ល្បែង; ល្បែងអនឡាញ | casino; jeu d'argent
price | price | 가격; 값; 물가 | តម្លៃ; ថ្លៃ; តំលៃ | prix; tarif; cours
quota | quota; ceiling on imports; tariff-rate quota | 쿼터; 할당량; 할당 | កូតា | quota; contingent
gsp-preference | generalized system of preferences; gsp; everything but arms; eba; trade preference; preferential tariff; most favored nation | 일반특혜관세; 특혜관세; 최혜국대우; 무기제외전품목 | ប្រព័ន្ធអនុគ្រោះពន្ធ; អនុគ្រោះពន្ធ | système de préférences généralisées; tout sauf les armes; régime préférentiel; nation la plus favorisée
rules-of-origin | rules of origin; country of origin; origin; transshipment; certificate of origin | 원산지; 원산지규정; 환적 | វិញ្ញាបនបត្របញ្ជាក់ដើមកំណើតទំនិញ; ប្រភពដើមទំនិញ; វិញ្ញាបនបត្របញ្ជាក់ដើមកំណើត | règles d'origine; pays d'origine; transbordement; certificat d'origine
economic-coercion | economic coercion; coercive economic practice; economic pressure | 경제적강압; 경제적 압박 | ការបង្ខិតបង្ខំសេដ្ឋកិច្ច | coercition économique; pression économique
decoupling | decoupling; de-risking; derisk | 디커플링; 디리스킹; 탈동조화; 위험완화 | | découplage; réduction des risques
price-cap | price cap; cap on prices; ceiling price | 가격상한; 가격상한제 | ពិដានតម្លៃ | plafonnement des prix; prix plafond
oecd | oecd; organisation for economic co-operation and development | 경제협력개발기구; OECD | | ocde
brics | brics | 브릭스; BRICS | | brics
investment-fund | sovereign wealth fund; investment fund; pension fund; hedge fund | 국부펀드; 투자펀드; 사모펀드; 연기금 | មូលនិធិវិនិយោគ | fonds souverain; fonds d'investissement; fonds de pension
development-finance | development finance corporation; dfc; development finance | 개발금융; 국제개발금융공사; 개발금융공사 | | financement du développement; société de financement du développement
philanthropy | philanthropy; charity; philanthropic; charitable | 자선; 재단; 자선단체 | មូលនិធិ; សប្បុរសធម៌; អង្គការសប្បុរសធម៌ | philanthropie; fondation; caritatif; organisation caritative
multilateral-institution | international financial institution; multilateral institution; bretton woods | 국제금융기구; 다자기구 | ស្ថាប័នហិរញ្ញវត្ថុអន្តរជាតិ | institution financière internationale; institution multilatérale
business-forum | business forum; economic forum; business roundtable; investment forum; business summit | 비즈니스포럼; 경제포럼; 투자포럼; 경제인포럼 | វេទិកាធុរកិច្ច; វេទិកាសេដ្ឋកិច្ច; វេទិកាពាណិជ្ជកម្ម; វេទិកាវិនិយោគ | forum d'affaires; forum économique; forum des affaires
business-delegation | business delegation; trade mission; economic delegation; business mission | 경제사절단; 무역사절단; 기업사절단 | គណៈប្រតិភូធុរកិច្ច; គណៈប្រតិភូពាណិជ្ជកម្ម | mission commerciale; délégation d'affaires; mission économique
tax-evasion | tax haven; tax avoidance; dodge tax | 조세회피; 조세피난처 | ការគេចវេះពន្ធ | paradis fiscal | <financial-crime
asset | asset; property | 자산; 재산 | ទ្រព្យសកម្ម; ទ្រព្យ; ទ្រព្យសម្បត្តិ | actif; avoir; patrimoine; biens
asset-freeze | asset freeze; freeze assets; frozen assets; block assets | 자산동결; 동결자산; 동결 | ការបង្កកទ្រព្យសម្បត្តិ; បង្កកទ្រព្យ; ការបង្កក | gel des avoirs; geler les avoirs; avoirs gelés
cost-sharing | cost-sharing; special measures agreement; share the burden; sma | 비용분담 | ការរួមចំណែកចំណាយ | partage des coûts
accounting-audit | audit; account book; auditor; bookkeeping | 감사; 회계; 감사원 | សវនកម្ម; គណនេយ្យ; សវនករ | audit; comptabilité; auditeur; comptable; cour des comptes
statistics | statistics | 통계; 통계청 | ស្ថិតិ | statistiques; statistique
price-gouging | price gouging; speculation; hoarding; panic buying | 사재기; 투기; 매점매석; 폭리 | | spéculation; accaparement; stockage abusif
`;
