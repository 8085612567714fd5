import { unpacked } from './packed-table.ts';

/*
 * Written by `npm run eval -- frequencies`; do not edit. In how many sentences of 400 official releases (White House
 * statements 2021–2026, works of the US government, collected in brian14708/wh-briefings, CC0) each index term
 * stands; terms in fewer than 3 are left out.
 */

/** Sentences counted. */
export const backgroundTotal = 6900;

const table = `
1 139|1.1 5|1.2 14|1.3 3|1.4 6|1.5 23|1.7 4|10 88|100 56|1000 12|10000 7|100000 12|11 21|11.5 3|
110 3|11th 3|12 29|120 5|120000 3|122 3|125 4|13 18|13000 3|14 23|14.5 4|140 4|15 47|150 18|1500 3|
15000 3|159 4|16 23|17 15|17000 3|18 21|180 7|1800 3|18000 3|19 212|190 3|1962 7|1990 4|2 80|2.2 3|
2.3 4|2.5 9|2.8 5|2.9 3|20 68|200 29|2000 9|20000 5|2001 3|2002 6|2010 4|2013 3|2015 4|2016 5|2017 4|
2019 11|2020 20|2021 106|2022 107|2023 81|2024 68|2025 38|2026 12|2027 16|2028 5|2030 36|2035 6|
2050 7|2051 3|21 12|210 3|21st 6|22 14|220 3|23 7|232 35|24 18|2400 3|25 53|250 8|25000 3|25th 4|
26 10|27 15|28 17|28th 3|29 6|3 62|3.2 4|3.3 4|3.5 7|3.6 3|3.7 3|30 58|300 26|3000 6|30000 5|
300000 3|301 7|30th 3|31 8|32 4|33 4|33000 6|338 6|34 4|35 11|350 8|35000 4|36 4|37 6|4 39|4.2 6|
40 35|400 7|41 4|42 3|44 5|45 11|450 8|46 3|48 6|5 58|50 56|500 23|5000 7|500000 7|52 5|53 6|54 4|
55 7|550 7|5g 5|6 29|60 18|600 24|64 6|65 3|650 3|67 5|6g 3|7 28|7.5 10|70 16|700 11|7000 3|70000 3|
700000 3|71000 3|72 5|75 11|750 4|75000 3|777x 3|787 5|8 28|8.5 3|80 25|800 11|89 3|9 20|90 17|900 3|
9000 3|90000 3|92 6|95 4|97 4|988 5|aa 7|abandon 3|abbott 3|abdel 3|abdulaziz 3|abdullah 7|abid 4|
abil 44|abinad 3|abl 25|abort 6|abraham 6|abroad 12|abu 6|abus 19|academ 4|academi 4|academia 6|
acceler 126|accept 6|access 244|accompani 6|accomplish 9|accord 29|account 74|accur 3|achiev 75|
acknowledg 15|acquir 16|acquisit 10|acr 10|act 163|action 282|activ 80|activist 3|actor 20|actual 3|
acut 5|ad 14|ada 3|adapt 23|add 11|addict 9|addit 287|addo 6|address 308|ade 5|adequ 8|adeyemo 3|
adher 7|adjust 8|administ 5|administr 4|administration 431|administrator 34|admir 3|adopt 23|
adult 14|advanc 289|advantag 11|advers 3|adversari 4|advic 7|advis 8|advisor 133|advisori 7|advoc 11|
advocaci 10|aerial 4|aerospac 15|affair 46|affect 28|affili 4|affirm 78|afford 56|afghan 52|
afghanistan 60|africa 109|african 79|afro 3|afternoon 8|age 17|agenc 134|agenda 61|aggreg 3|
aggress 73|ago 14|agre 105|agreement 150|agricultur 84|ahead 25|ai 25|aid 51|aim 50|air 51|
aircraft 26|airlin 7|airport 14|airway 4|akufo 6|al 37|alabama 10|alaska 4|alcohol 5|alejandro 6|
alert 5|alfa 3|ali 13|alien 9|align 36|allevi 4|alli 101|allianc 55|alloc 22|allow 48|almost 17|
alon 22|alpha 4|altern 22|aluminum 23|alumni 4|alway 3|amazon 9|ambassador 17|ambit 14|ambiti 32|
ambul 4|amend 8|america 283|american 489|americas 84|ammunit 9|amorim 3|amount 10|amplifi 5|
analysi 14|analyz 4|anchor 5|ancillari 7|andr 12|angel 42|angela 5|angola 11|angolan 3|animal 3|
ann 3|anniversari 23|announc 372|annual 25|answer 3|antarct 3|anthoni 3|anti 33|anticip 3|
anticompetit 3|anticorrupt 3|antisemit 3|antitrust 11|antoni 8|antonio 4|anywher 3|apec 13|apep 5|
appal 3|apparel 3|appl 3|applaud 14|appli 36|applic 33|appoint 10|appreci 23|apprenticeship 11|
approach 58|appropri 22|appropriations 5|approv 30|approxim 48|april 30|apta 6|apulia 5|arab 20|
arabia 46|architectur 9|arctic 10|area 99|arevalo 6|argentina 6|argidius 4|aris 5|arizona 8|arm 53|
armi 9|armor 5|arp 18|arrang 15|arrest 10|arriv 12|arsenal 6|art 11|artemi 5|artf 3|articl 11|
artifici 13|artilleri 4|asean 9|ashraf 3|asia 40|asian 12|ask 26|aspect 8|aspir 5|assault 4|
assembl 24|assess 20|asset 35|assist 305|associ 47|assumpt 4|assur 7|astronaut 3|asylum 6|atlant 23|
atlanta 4|atmospher 11|atom 7|atroc 7|attach 3|attack 50|attempt 11|attend 5|attende 5|attent 4|
attorney 22|attract 14|attribut 3|au 5|auction 3|august 21|aukus 32|austin 6|australia 64|
australian 11|author 30|authoritarian 4|authority 52|auto 15|automak 11|automobil 24|automot 7|
autonom 3|autonomi 3|autowork 3|avail 68|averag 15|avert 3|aviat 8|avoid 10|awar 18|award 21|away 3|
back 52|backbon 3|backfil 7|background 4|backlog 4|backslid 3|bahrain 8|bakeri 4|balanc 14|bali 6|
balkan 3|ballist 3|ballot 3|ban 18|bangladesh 4|bank 81|bar 4|barbado 5|barrel 7|barrier 28|base 170|
baselin 5|basi 12|basic 7|basin 5|batteri 28|battl 7|battlefield 6|bay 5|beach 4|beat 7|becam 5|
becerra 7|becom 17|bedrock 4|beef 7|began 4|begin 29|behalf 11|behavior 8|behnam 3|belarus 7|
belfast 8|believ 12|beliz 4|benefici 6|benefit 110|benjamin 5|berlin 3|bernardo 3|bernstein 3|
best 50|better 59|bi 3|bicentenni 19|biden 715|bidenom 6|biggest 4|bilater 156|bill 18|billion 380|
bin 22|binat 3|bind 4|biodivers 13|biolog 11|biotechnolog 4|bipartisan 79|black 33|blanket 3|blind 4|
blinken 14|block 13|blue 12|blunt 4|boakai 3|board 18|bodi 5|boe 10|bold 14|bolster 59|boluart 3|
bond 16|bono 3|book 3|boom 7|boost 34|booster 6|border 109|bottleneck 14|bottom 8|box 3|brainard 11|
brave 3|brazil 12|brazilian 5|breach 5|breadth 3|break 8|breath 4|brenda 3|brian 9|bridg 16|brief 16|
bring 80|british 5|broad 22|broadband 8|broaden 4|broader 31|broker 3|brought 14|brown 5|brutal 24|
bsca 3|budget 32|budgetari 3|build 304|buildout 3|built 15|bulk 5|burden 12|bureau 26|bureaucraci 3|
burma 6|burn 6|bus 16|buse 19|busi 214|buttigieg 10|buy 14|c 13|c5 20|cabinet 12|cabl 9|cabo 5|
cairo 3|california 14|call 152|came 4|cameroon 3|camp 4|campaign 25|campus 4|canada 87|canadian 10|
cancel 3|cancer 3|candid 5|canyon 4|cap 13|capabl 94|capac 130|capit 65|captur 3|car 12|carbon 31|
card 6|care 98|career 11|cargo 8|caribbean 40|caricom 11|carmel 3|carolina 17|carri 6|carrier 18|
cartel 19|casc 3|case 28|casilla 4|cast 4|castro 6|catalyt 3|catalyz 22|catastroph 9|categori 10|
caucus 3|caus 83|cbp 6|cbsi 4|cdc 19|ceas 7|ceasefir 14|cecilia 3|cedric 3|celebr 30|cell 3|celso 3|
center 78|central 128|centuri 15|ceo 26|certain 36|certif 5|certifi 5|cfpb 5|chain 240|chair 57|
chairman 5|challeng 186|chamber 12|chanc 3|chancellor 9|chang 129|channel 12|chapter 4|charg 32|
charger 7|charl 3|charter 21|check 6|chemic 24|chicago 3|chief 28|child 38|childhood 4|children 31|
chile 7|china 85|chines 6|chinh 4|chip 36|choic 8|choos 4|chopra 7|christoph 3|circumst 7|
circumvent 3|citi 41|citizen 36|civic 5|civil 67|civilian 40|claim 7|clarifi 3|class 9|clean 138|
cleaner 7|clear 45|click 3|client 5|climat 268|clinic 7|clock 3|close 138|closer 8|closest 4|
closur 3|cloud 10|club 3|co 55|co2 3|coal 8|coalit 32|coast 30|coastal 7|code 6|coercion 7|coffe 4|
cohen 4|cohort 7|cold 3|collabor 124|colleagu 3|collect 71|colleg 22|colombia 37|colombian 5|
color 11|colorado 6|columbia 5|combat 97|combin 27|come 90|command 8|commemor 7|commend 22|comment 3|
commerc 78|commerci 52|commiss 58|commission 8|commit 719|committe 17|commod 13|common 36|
communic 47|communiti 314|compact 12|compani 132|compar 9|compat 3|compet 14|competit 106|
complement 10|complementari 6|complet 26|complex 8|complianc 5|compliant 3|complic 3|compon 39|
compound 7|comprehens 27|compris 5|comput 12|concentr 4|concept 5|concern 47|concert 7|concession 6|
conclud 13|concret 37|condemn 24|condit 32|condol 12|conduct 23|confectioneri 5|conference 30|
confid 13|confirm 7|conflict 53|confront 13|congest 7|congo 8|congratul 27|congress 85|
congression 15|connect 87|consensus 11|consequ 20|conserv 39|consid 12|consider 5|consist 6|
consistent 28|consolid 7|constitut 4|constitution 4|constraint 3|construct 40|consult 53|consum 74|
consumpt 6|contact 10|contain 7|container 13|content 10|context 10|contin 16|continent 3|continu 417|
contraband 3|contract 6|contractor 4|contribut 108|contributor 7|control 65|conven 84|conveni 3|
convent 14|convers 15|convey 21|convict 7|cool 3|cooper 323|coordin 166|cop 6|cop27 3|cop28 7|
copper 26|core 26|corn 4|cornerston 7|cornwal 3|coronavirus 3|corp 17|corpor 48|corridor 15|
corrupt 57|cost 123|costa 29|cote 6|council 156|counsel 8|counselor 3|count 3|counter 71|
countermeasur 8|counternarcot 11|counterpart 10|counterterror 5|counti 11|countri 503|coupl 4|
courag 9|cours 10|court 9|covax 35|cover 24|coverag 30|covid 216|crack 14|creat 190|creation 25|
creativ 3|credenti 3|credibl 5|credit 30|creek 3|crew 4|crime 48|crimin 49|crise 15|crisi 125|
criswel 9|critic 221|crop 5|cross 22|crown 16|crucial 9|crude 9|cruis 4|cuban 4|cultiv 5|cultur 28|
cumul 3|curb 7|currenc 4|current 69|customer 9|customs 10|cut 37|cyber 31|cybersecur 51|cycl 5|
cylind 3|cyprus 4|czech 5|d 31|dab 5|daili 5|dairi 5|damag 16|danger 17|daniel 8|dashboard 3|data 46|
datacent 3|date 45|dave 3|david 7|day 105|dc 19|de 26|dead 9|deal 118|dealmak 3|deann 5|death 27|
deb 4|debri 9|debt 14|decad 54|decarbon 6|decemb 23|decent 7|decept 3|decid 13|decis 30|declar 47|
declin 10|decreas 8|dedic 13|deep 27|deepen 104|deeper 10|deepli 4|dees 8|default 3|defeat 21|
defend 59|defens 196|deficit 18|defin 12|deforest 3|degrad 3|degre 5|delay 7|deleg 45|deleri 3|
delinqu 4|deliv 141|deliveri 46|demand 49|democraci 74|democrat 100|demonstr 38|deni 4|denmark 9|
denuclear 3|department 243|depend 33|deploy 68|depriv 4|depth 10|deputi 69|der 8|deriv 11|descend 3|
descent 5|describ 10|deserv 3|design 33|designate 14|desir 11|destabil 8|destin 6|destroy 3|
destruct 11|detail 18|detain 6|detaine 3|detect 31|detent 3|deter 15|deterior 4|determin 32|
deterr 16|devast 18|develop 429|devic 6|dfc 22|dhabi 6|diagnost 7|dialogu 57|diaspora 21|die 5|
diego 3|differ 12|difficult 5|digicel 3|digit 87|dignifi 3|digniti 9|dioxid 3|diplomaci 12|
diplomat 43|direct 87|direction 5|director 111|disabl 25|disadvantag 14|disast 24|disburs 6|
disclos 3|discrimin 11|discriminatori 6|discuss 472|diseas 44|disinform 4|dismantl 9|disord 11|
dispar 3|displac 23|dispos 5|disproportion 8|disput 4|disrupt 80|distanc 5|distort 4|distress 3|
distribut 27|district 7|disturb 4|divers 41|diversif 8|diversifi 27|dividend 4|divis 7|divoir 6|
dobb 3|dock 6|document 3|dod 3|doe 10|doha 3|doi 12|doj 6|dol 7|dollar 39|domain 6|domest 102|
domin 17|dominican 18|don 5|donald 27|donat 48|donor 37|door 3|dose 77|dot 4|doubl 20|dougla 4|
down 3|dozen 15|dr 61|drain 4|dramat 9|draw 5|drawdown 3|drc 6|drink 10|drive 56|driven 11|driver 26|
drone 21|drop 6|drought 12|drug 123|dta 7|dual 6|dubai 3|duda 3|due 20|duma 4|durabl 8|dutch 3|
duti 37|dwell 3|dynam 15|e 9|earli 40|earlier 29|earliest 4|earn 18|earth 10|easier 6|east 46|
eastern 19|ebola 3|ebrard 4|ecolog 4|econom 515|economi 176|ecosystem 33|ecuador 30|ecuadorian 8|
edg 15|educ 97|efa 3|effect 115|effici 33|effort 457|egypt 45|egyptian 4|eight 9|el 43|elect 54|
elector 11|electr 50|electrif 5|electron 12|element 9|elev 10|eleven 4|elig 28|elimin 23|elit 9|
elizabeth 3|elmau 3|elsewher 5|embassi 8|emerg 41|emergency 65|emhoff 4|emirates 19|emirati 4|
emiss 55|emmanuel 7|emphas 80|emphasi 3|employ 25|employe 16|empow 15|empower 13|empti 4|enabl 73|
enact 5|encompass 3|encount 4|encourag 46|end 149|endang 8|endeavor 9|endors 11|endur 49|energi 345|
enforc 81|engag 146|engin 15|engineer 5|english 5|enhanc 119|enjoy 5|enorm 4|enough 5|enrich 3|
enrol 14|enshrin 6|ensur 209|enter 17|enterpr 32|entir 13|entireti 3|entiti 27|entrepreneur 39|
entrepreneuri 4|entrepreneurship 16|entri 12|environ 59|environment 57|envoy 12|eo 9|epidem 11|
equal 23|equip 52|equit 33|equiti 38|equival 5|era 13|erad 5|erdogan 3|eric 4|escal 24|especi 30|
essenti 55|establish 135|estim 29|ethanol 4|ethiopia 8|ethnic 3|eu 45|euro 6|europ 35|european 78|
ev 30|evacu 9|evad 3|evalu 7|evas 13|event 43|eventu 3|everywher 6|evict 4|evid 9|evolv 4|evs 6|
exacerb 12|examin 3|exampl 34|exceed 11|excel 4|excess 9|exchang 43|exclud 5|exclus 5|execut 3|
executive 92|exemplifi 4|exempt 7|exerc 8|exim 5|exist 55|exit 7|exodus 3|expand 281|expans 41|
expect 32|expedit 9|expediti 3|expens 4|experienc 6|experience 19|expert 45|expir 3|explain 7|
exploit 5|explor 30|explos 7|export 104|expos 4|express 86|extend 29|extens 14|extern 5|extract 4|
extradit 3|extraordinari 18|extrem 18|extremist 6|exxonmobil 3|f 4|fab 3|fabric 9|face 77|facil 72|
facilit 75|fact 7|factor 7|factori 10|fail 9|failur 5|fair 44|fairer 3|faith 14|fall 19|famili 121|
far 17|farm 11|farmer 39|fashion 3|fast 10|faster 8|fattah 3|fauci 4|fault 4|favor 12|fbi 4|fda 7|
fear 5|feasibl 9|featur 11|februari 20|feder 157|fedex 3|fee 43|feed 10|feel 8|fellow 3|fema 20|
femal 3|fentanyl 75|fertil 11|fiber 5|field 18|fif 6|fifth 4|fight 71|fighter 3|fiji 14|file 4|
fill 13|final 44|financ 146|financi 111|find 28|fine 3|finer 26|fire 24|firearm 25|firefight 29|
firm 23|first 173|fiscal 22|fish 18|fisheri 4|fit 4|five 45|fix 5|flagship 8|flank 4|fleet 7|
flexibl 10|fli 5|flight 7|float 9|flood 10|florida 17|flourish 3|flow 48|fmc 9|focus 115|fold 5|
follow 113|food 111|footprint 6|forc 130|ford 3|forecast 8|foreign 113|forens 5|forest 30|forestri 4|
forg 11|form 15|formal 15|format 3|former 6|formula 8|fortifi 5|forum 30|forward 71|fossil 10|
foster 33|fought 4|found 28|foundat 62|founder 22|four 36|fourth 10|fragil 5|framework 88|franc 33|
franci 3|francisco 3|frank 6|fraud 5|frederiksen 3|free 78|freedom 43|freez 4|freight 16|french 4|
friday 16|friend 8|friendship 12|front 8|frontier 4|frontlin 10|fta 5|fuel 37|fulfil 12|full 67|
fulli 21|function 6|fund 311|fundament 23|further 161|futur 152|fy 12|g20 34|g7 104|gafsp 3|gain 22|
gallium 4|galvan 7|gang 9|gap 34|garland 5|gas 51|gather 4|gave 4|gavi 12|gaza 40|gbv 3|gcc 13|
gdp 16|ge 9|gedi 7|gender 33|gene 5|generacion 3|general 58|generat 84|generos 3|gentleman 6|
geopolit 3|georgia 6|gerber 3|german 15|germani 36|get 46|ghana 16|ghani 7|ghtc 3|giammattei 5|
gigaton 3|gigawatt 5|gina 7|girl 14|give 14|given 12|global 510|globe 7|go 29|goal 102|goe 5|gold 6|
golden 9|gonzalez 5|good 146|googl 7|gordon 25|gotten 3|gov 16|govern 50|government 315|governor 33|
graduat 3|grain 6|granholm 3|grant 57|grante 3|grate 3|gratitud 6|grave 5|great 19|greater 30|
greatest 4|greec 4|green 21|greenhous 13|grenad 6|grew 3|grid 21|groceri 4|gross 3|ground 23|
groundbreak 4|group 108|grow 63|grown 6|growth 112|guarante 12|guaranti 3|guard 21|guardrail 3|
guatemala 83|guatemalan 10|guid 21|guidanc 9|guidelin 6|guinea 18|gulf 20|gun 9|gupta 7|guyana 3|
guzman 7|gw 3|haaland 4|habitat 4|haiti 12|haitian 4|half 33|halt 4|hama 30|hamad 3|hand 14|handl 3|
hanegbi 6|har 9|hard 10|hardest 8|hardwar 3|harm 23|harmon 3|harri 318|harvest 4|hate 7|haul 3|
haven 4|hazard 8|head 10|health 369|healthcar 30|healthi 11|hear 9|heard 9|heart 6|heat 16|heavi 23|
heighten 4|held 46|helen 10|helicopt 8|help 306|hemispher 48|henri 3|herzog 5|hhs 7|hichilema 7|
hidden 7|high 175|higher 26|highest 17|highlight 84|highness 4|highway 11|hire 6|hispan 8|histor 140|
histori 42|hit 12|hiv 20|hled 12|hold 48|holder 4|holi 3|holist 7|home 62|homeland 36|homicid 6|
hondura 45|honduran 4|honest 3|honor 6|hope 10|horizon 3|horn 3|hospit 20|host 90|hostag 33|
hostilities 4|hotel 4|hour 9|hous 174|household 16|hrsa 3|hub 12|hudson 3|human 152|humane 11|
humanitarian 114|hundr 27|hunger 4|hurrican 21|hurt 3|hybrid 4|hydrogen 6|hygien 4|hyperson 3|i2u2 6|
iaea 7|ibm 4|ice 3|icebreak 3|icela 3|ict 7|ida 6|idb 19|idea 6|ideal 3|identif 3|identifi 62|
ieepa 3|ihr 3|ii 17|iii 4|illeg 46|illegitim 3|illicit 49|illinoi 5|illustr 3|imbal 3|imf 5|
immedi 52|immigr 22|immobil 8|immun 6|impact 122|impair 9|imped 5|imper 8|implement 165|implic 6|
import 85|important 243|impos 75|imposit 3|improv 168|impun 7|inact 4|inaugur 15|incent 20|
incentiv 6|incid 11|includ 225|inclus 94|incom 60|inconsist 3|incorpor 4|increas 294|incred 3|
independ 44|india 61|indian 14|indiana 5|indigen 24|indirect 3|indiscrimin 3|individu 64|indo 66|
indonesia 83|indonesian 13|industri 189|inequ 9|infant 3|infect 7|infecti 12|inflat 49|influenc 9|
influenza 3|influx 3|inform 29|information 68|infrastructur 256|ingenu 3|ingredi 3|initi 41|
initiative 202|injustic 4|inl 4|inland 3|innoc 4|innov 153|input 20|insecur 17|insid 3|insolv 5|
inspect 3|instal 3|instead 6|institut 34|institution 76|instruct 5|instrument 6|insur 9|integr 88|
intel 6|intellectu 6|intellig 31|intend 60|intens 23|intensifi 16|intent 23|inter 8|interact 3|
interag 17|interconnect 11|interdict 5|interest 105|interfer 5|intergovernment 6|interim 5|
interior 18|intermediari 5|intermod 3|internal 3|international 279|internet 26|interoper 14|
intervent 8|intoler 4|introduc 3|invas 31|inventori 3|invest 647|investig 40|investor 22|invit 24|
invok 4|involv 12|ipef 11|iran 21|iraq 27|iraqi 5|ireland 29|irish 4|iron 3|ironclad 12|irregular 36|
irrespons 3|isaac 4|isabel 6|isi 8|islam 5|islamophobia 4|island 44|isol 6|isra 19|israel 64|
issu 150|itali 19|item 7|itin 3|iv 3|j 35|jackson 7|jake 38|jalisco 4|jamaica 11|janet 4|januari 20|
japan 87|japanes 10|jare 3|jeddah 6|jennif 6|jeopard 5|jersey 7|jerusalem 4|jessica 6|jetp 9|jinp 4|
joao 3|job 187|joe 12|john 18|johnson 9|join 58|joint 141|joko 5|jon 8|jonathan 3|jordan 16|jose 5|
joseph 85|journalist 3|jr 81|juan 5|judg 3|judici 4|juli 47|juma 4|jumpstart 3|june 68|junk 11|
jurisdict 12|justic 71|justice40 3|justif 3|justin 6|k 3|kadhimi 6|kamala 59|kansa 7|karen 3|
katherin 3|kathi 3|kati 3|kazakhstan 4|keep 46|keir 3|ken 5|kentucki 5|kenya 15|kenyan 5|key 108|
khale 3|khalifa 3|khan 4|kick 3|kidnap 3|kill 10|kind 14|king 21|kingdom 74|kiribati 4|kit 5|klein 3|
know 8|knowledg 11|known 13|korea 25|korean 5|kosovo 3|kremlin 4|kuwait 7|la 4|lab 9|labor 68|
laboratori 7|lack 12|ladi 8|lael 11|lag 3|laid 6|land 28|landfal 7|landmark 19|landrieu 5|landscap 6|
lane 3|languag 9|larg 33|larger 6|largest 72|lasso 4|last 114|late 9|later 16|latest 22|latin 9|
latino 5|launch 163|launcher 4|launder 10|law 199|lawful 14|lawyer 4|lay 7|lead 93|leader 468|
leadership 124|learn 18|learner 3|leas 6|leav 10|lebanon 7|led 81|left 13|legaci 9|legal 44|
legisl 37|legitim 6|lend 15|lender 11|leon 4|lesson 5|let 9|letter 5|level 95|lever 3|leverag 38|
levi 4|lewi 5|leyen 8|lgbtqi 4|liaison 5|liber 6|liberia 7|liberti 5|libya 3|lic 12|licens 13|lie 5|
life 46|lifesav 15|lift 4|light 12|like 11|likemind 4|likew 3|lima 5|limit 34|lina 4|line 43|link 18|
liquefi 5|liquid 3|lisa 4|list 17|listen 5|liter 4|literaci 3|lithium 3|lithuania 6|live 99|
livelihood 17|liz 9|llc 3|lloyd 5|lmic 12|lng 7|loan 39|local 83|locat 18|lockhe 3|lockstep 3|
logist 9|long 108|longer 12|longstand 27|look 39|loophol 4|lopez 27|los 37|lose 5|loss 15|lost 14|
louisiana 13|lourenco 5|love 7|low 52|lower 75|lowest 4|lui 5|lukashenka 3|lula 4|lumber 12|
machin 11|macroeconom 4|macron 13|made 132|madrid 3|maffei 4|main 10|maintain 62|mainten 13|major 68|
majority 8|make 167|malaria 30|malawi 4|malaysia 8|maldiv 6|malici 3|malnutrit 4|manag 108|mandat 4|
manipul 4|manner 11|manuel 13|manufactur 212|map 7|marcelo 4|march 35|margin 30|mari 4|marin 19|
maritim 54|mark 22|market 122|marketplac 4|marshal 3|marti 3|martin 9|maryland 10|mask 3|mass 3|
massachusett 8|massiv 8|match 9|materi 38|matern 5|matt 3|matter 9|matur 5|mauritania 4|maxim 7|
maximum 3|mayor 9|mayorka 4|mcc 12|md 6|meal 7|mean 14|meaning 10|meanwhil 4|measur 71|meat 5|
mechan 36|media 6|mediat 6|medic 44|medicaid 4|medicar 7|medicin 10|mediterranean 3|medium 48|
meet 236|megawatt 5|meloni 6|member 111|memoranda 3|memorandum 29|memori 9|men 3|mental 28|mentor 3|
mentorship 6|merger 6|merkel 7|mesa 3|messag 6|met 141|metal 5|methamphetamin 3|methan 8|method 6|
metric 5|metro 5|metropolitan 6|mexican 32|mexico 197|michael 12|michigan 14|micro 16|microsoft 8|
mid 4|middl 66|migrant 42|migrat 127|mike 4|mile 11|mileston 15|militari 93|millennium 7|million 475|
milton 7|mind 8|mine 9|miner 53|minim 6|minimum 6|minist 167|ministeri 8|ministri 14|minnesota 3|
minority 11|missil 21|mission 28|mississippi 7|missouri 5|misus 10|mitch 5|mitig 24|mix 3|mobil 68|
model 22|moder 7|modern 43|moderna 3|modi 4|moham 23|moldova 4|moment 7|momentum 11|monaco 4|
monday 5|monetari 5|money 26|monitor 18|monkeypox 3|month 110|moon 3|moral 4|morgan 4|morn 4|
morocco 4|mortal 3|mortar 4|moscow 3|mother 3|motor 9|mou 11|mount 6|mous 3|move 33|movement 17|
mozambiqu 3|mrna 4|mulino 4|multi 23|multiemploy 12|multilater 43|multin 7|multipl 25|munich 7|
municip 6|munit 4|murray 3|muslim 8|mustafa 3|mutual 37|nahyan 5|nal 3|naloxon 4|name 3|narcot 18|
nasa 5|nation 194|national 411|nationwid 14|nativ 7|nato 53|natur 50|naval 9|navalnaya 4|navalni 4|
navi 5|navig 24|nearly 104|nec 4|necess 3|necessari 34|need 280|neera 10|negoti 44|neighbor 22|
neighborhood 6|net 27|netherland 6|network 94|neuberg 3|neutral 3|new 487|newcom 8|newli 4|next 95|
nexus 3|ngos 3|nguyen 3|nh 5|nicaragua 4|nicaraguan 3|nickel 3|nigeria 24|nigerian 5|nih 3|nine 9|
noaa 9|non 68|nonpartisan 6|nonprolifer 3|nonreciproc 3|norm 9|normal 5|north 68|northern 54|
norway 14|notabl 5|note 84|notif 5|novel 3|novemb 25|nuclear 56|nueva 3|number 56|numer 7|nurs 6|
nutrit 10|o 3|oberman 4|objective 28|oblig 11|obrador 26|obtain 10|occas 5|occup 7|occur 9|ocean 56|
octob 28|offer 44|offic 91|officer 18|offici 138|offset 11|offshor 49|offtak 4|often 14|ogvp 3|oh 3|
ohio 13|oil 40|old 15|older 7|oldest 3|olymp 3|om 3|onc 18|ongo 107|onlin 16|onshor 3|open 98|
oper 87|opioid 15|opportun 211|oppos 5|opposit 8|optim 4|option 19|order 124|organ 152|orient 6|
origin 14|orlean 3|osinbajo 7|otherw 7|outbreak 10|outcom 24|outdat 3|outlin 24|outreach 16|outset 3|
outsid 9|overal 25|overcom 5|overdos 23|overdu 3|overflight 4|overse 5|oversea 4|oversight 5|
overtim 7|overwhelm 5|owe 5|own 29|owner 25|ownership 3|oxygen 16|pac 6|pacc 5|pace 7|pacif 119|
packag 23|pact 5|paid 8|pair 3|pakistan 4|palau 4|palestinian 23|panama 16|panason 4|pandem 177|
panel 7|panelist 3|paper 3|papua 11|paraguay 4|parallel 7|parent 7|pari 8|pariah 3|park 6|parol 4|
part 172|parti 35|particip 150|particular 65|partner 319|partnership 417|pass 26|passag 10|passeng 7|
past 48|patent 6|path 35|pathway 40|patient 20|pattern 3|paul 4|paus 6|pave 4|pay 80|paycheck 3|
payment 22|pbgc 3|pbp 4|pca 4|peac 129|peak 3|pediatr 3|peer 3|pend 9|peninsula 3|pennsylvania 14|
pension 19|peopl 366|pepfar 3|perceiv 3|percent 54|percentag 6|perez 6|perform 7|period 24|perman 8|
permit 5|persist 7|person 43|personnel 29|perspect 4|peru 20|pete 7|petro 13|petroleum 13|pfizer 8|
pgi 3|pgii 23|pharmaceut 11|phase 17|phil 7|philanthrop 8|philanthropi 5|philanthropist 3|
philippin 24|phillip 3|phone 7|physic 8|physician 3|pi 5|pill 6|pillar 26|pilot 17|pipelin 16|
pivot 3|place 25|plan 228|planet 3|plant 17|plastic 5|platform 37|play 33|pleas 4|pledg 79|pocket 7|
podesta 6|poetri 3|point 11|poison 3|poland 7|polic 13|polici 160|policymak 3|polit 47|pollut 18|
poor 12|pope 4|popul 38|porcari 4|port 61|portfolio 8|portion 6|pose 19|posit 31|positive 17|
possibl 36|post 8|postal 3|postur 5|potenti 56|poultri 4|pound 5|pour 3|poverti 9|powder 5|power 116|
ppe 8|ppp 16|practic 85|prais 5|prc 19|pre 18|precursor 15|predatori 3|predict 9|prefer 4|
preferenti 4|pregnanc 3|pregnant 5|premier 3|premium 7|prepar 54|prepared 41|preposit 4|prescript 8|
presenc 15|present 13|preserv 18|presid 5|president 1446|press 13|pressur 12|prevail 6|prevent 159|
previous 47|prey 4|price 64|pricesmart 4|primari 10|primarili 5|prime 117|princ 16|princip 15|
principl 36|print 4|prior 17|priorit 40|prioriti 93|prison 8|privat 210|pro 6|proactiv 4|problem 19|
procedur 4|proceeds 3|process 80|proclam 38|procur 26|produc 69|product 227|profession 12|profit 14|
profound 3|program 286|progress 125|prohibit 11|project 168|prolifer 19|promin 3|promis 15|
promot 226|prompt 4|proof 3|prop 3|properti 10|propos 53|propuls 4|prosecut 18|prosecutor 6|
prospect 4|prosper 149|protect 263|protein 3|protocol 3|proud 12|proven 5|provid 419|provinc 4|
provis 28|public 187|publish 4|puerto 4|pump 13|purchas 46|purpos 14|pursu 42|pursuant 9|pursuit 9|
push 3|put 20|putin 53|qatar 34|qatari 8|quad 13|qualifi 4|qualiti 75|quantiti 4|quantum 13|
quarter 5|queen 3|question 5|quick 18|quo 5|quota 6|r 102|racial 14|radar 6|rail 12|raimondo 9|
rais 38|ralli 6|ramp 6|ran 3|rancher 6|randal 23|rang 75|rank 5|rapid 29|rare 6|rate 39|raw 6|
raytheon 3|re 13|reach 79|reactor 3|read 3|readi 42|reaffirm 172|real 8|realiz 8|reap 3|reason 3|
rebuild 21|recal 7|receiv 35|recent 109|reciproc 31|reckitt 3|recogn 92|recognit 16|recommend 30|
recommit 7|reconstruct 24|reconven 5|record 36|recov 15|recoveri 77|recruit 17|recycl 5|red 8|
redoubl 7|reduc 143|reduct 57|reed 3|refin 10|reflect 39|reform 59|refrain 3|refuge 24|regard 14|
regardless 3|regim 20|region 401|regist 15|registr 6|regul 20|regular 29|regulatori 23|reinforc 21|
reiter 73|relat 60|relation 40|relationship 116|relative 4|relaunch 4|releas 63|relentless 5|
relev 20|reli 13|reliabl 29|relianc 11|relief 33|religi 3|reloc 3|remain 92|remark 9|remarkable 3|
remedi 7|remitt 3|remot 3|remov 21|renaiss 3|renew 57|rental 8|reopen 7|repair 20|repeat 6|replac 5|
replenish 27|report 37|repres 79|represent 5|repress 7|reproduct 21|republ 77|republican 5|
request 31|requir 57|rescu 46|research 54|reserv 16|resettl 4|reshor 5|resident 8|resili 178|
resist 5|resolut 23|resolv 30|resourc 112|respect 89|respiratori 3|respond 68|respons 150|
responsible 40|rest 10|restor 42|restrict 30|result 71|resum 4|resumpt 5|retail 8|retain 4|retali 5|
retaliatori 4|retent 10|retir 8|retire 26|return 34|reunif 3|rev 6|revenu 23|revers 10|revesz 3|
review 41|revis 4|revit 19|reviv 3|revolut 3|rhode 3|rica 28|rice 5|rich 5|richard 7|richmond 4|
rico 4|right 152|rise 20|risen 3|rishi 6|risk 74|road 15|roadmap 10|robert 3|robinson 3|robot 5|
robust 32|rocket 4|rodriguez 5|rohit 7|rok 6|role 57|roll 3|room 7|roosevelt 3|root 60|rosa 3|
rosenworcel 4|rostin 3|rough 7|round 10|roundtabl 24|rous 3|rout 10|rtx 3|rubl 3|rule 97|run 12|
rural 42|russia 216|russian 108|s 10|sacrific 3|safe 98|safeguard 19|safer 17|safeti 46|saharan 13|
sahel 8|said 23|salari 6|salazar 5|sale 25|salman 11|salvador 34|samantha 3|samoa 3|samsung 3|san 10|
sanction 63|sanctuari 4|sanit 10|satellit 4|saud 4|saudi 57|save 95|saver 4|saw 6|sba 29|sberbank 4|
sbic 13|scalabl 3|scale 39|scenario 3|schedul 8|scholarship 5|scholz 3|school 41|scienc 55|
scientif 9|scientist 3|scope 6|scott 3|scourg 8|scrap 3|sdrs 3|sea 32|seaborn 3|search 11|season 15|
second 38|secondari 6|secretari 134|secretariat 7|section 45|sector 272|secur 895|see 22|seed 5|
seek 56|seeker 3|seen 5|seiu 3|seiz 19|seizur 12|select 11|self 15|sell 5|semiconductor 83|senat 9|
senator 15|send 9|seneg 7|senior 91|sensit 5|sent 6|separ 7|septemb 37|sequenc 4|seri 26|serious 8|
serv 53|servic 186|session 11|set 44|setting 8|settlement 11|seven 22|seventh 18|several 47|
severe 29|sexual 6|shalanda 3|shape 3|share 340|sheet 6|sheikh 17|sheinbaum 5|shelter 17|shelv 6|
sherwood 23|shield 4|shift 11|ship 36|shipbuild 10|shipment 4|shipyard 6|shmyhal 3|shock 6|shop 4|
shore 7|short 17|shortag 15|shot 12|shoulder 3|show 14|showcas 8|shown 6|shut 5|sid 10|side 39|
sids4 4|sierra 6|sign 104|signal 9|signatur 4|signific 98|similar 15|singapor 6|singl 16|sisi 10|
sit 3|site 18|situat 34|six 20|sixth 5|size 20|skill 27|slovenia 4|small 126|smaller 4|smallest 3|
smallhold 3|smart 17|smelt 3|smes 3|smuggl 30|smuggler 8|social 41|societi 60|softwar 22|softwood 3|
solar 9|solberg 3|sold 8|soldier 3|solidar 17|solomon 7|solut 70|solv 6|somalia 4|soon 16|sound 6|
sourc 49|south 38|southeast 7|southern 25|sovereign 18|sovereignti 35|soybean 7|space 26|spain 6|
spare 5|speak 4|speaker 6|spearhead 4|special 49|species 4|specif 45|spectrum 5|speed 16|spend 15|
spent 4|sperl 6|sphere 3|spike 4|spirit 6|spoke 93|sponsor 4|sport 4|spotlight 4|spread 19|spur 28|
spywar 8|ssn 4|ssns 3|st 4|stabil 75|stabl 16|stack 3|staff 14|stage 17|stakehold 52|stand 60|
standard 72|starmer 7|start 38|startup 3|state 1166|statement 23|station 6|status 14|stay 11|
steadfast 18|steadili 3|steel 28|steer 10|steinmeier 3|stem 10|step 108|stephani 3|steve 5|steward 4|
stewardship 6|stimul 5|stinger 4|stock 10|stop 30|storag 9|store 5|stori 5|storm 17|strain 4|
strait 6|strateg 99|strategi 95|streamlin 7|street 3|strength 33|strengthen 350|stress 23|stride 3|
strike 9|strong 118|stronger 25|strongest 5|structur 16|struggl 8|student 36|studi 20|su 5|sub 17|
subject 40|submarin 24|submit 3|subscrib 4|subsequ 4|subsidi 8|substanc 17|substant 3|substanti 19|
substat 3|succeed 8|success 77|sudan 7|sudani 3|suffer 11|suffici 11|suggest 4|suicid 3|sullivan 91|
summer 10|summit 118|sunak 9|superfund 4|supplement 18|suppli 348|supplier 14|support 922|suppress 5|
suprem 3|sure 6|surfac 7|surg 34|surplus 5|surpris 3|surround 3|surveil 19|survey 3|survivor 7|
susan 4|suspend 8|suspens 3|sustain 177|suv 3|sweden 3|swift 26|switzerland 8|symposium 4|synthet 26|
syria 6|system 171|t 4|tabl 6|tackl 40|tactic 7|tai 3|taiwan 11|takaichi 3|take 151|taken 40|
talent 6|taliban 11|talk 15|talo 3|tampa 3|tanden 10|tangibl 7|tank 5|tanzania 7|taoiseach 15|tara 3|
target 93|tariff 145|task 47|taskforc 9|tax 23|taxpay 5|tb 13|teacher 5|team 52|tech 18|technic 43|
technolog 221|telecommun 13|telephon 8|telstra 3|temperatur 5|temporari 19|ten 28|tennesse 5|
tension 12|term 100|termin 5|terribl 3|territori 40|terror 30|terrorist 17|test 27|texa 17|text 5|
textil 4|thailand 10|thank 67|therapeut 24|therebi 6|thermal 5|thing 4|third 33|thousand 47|
threat 102|threaten 25|three 75|threshold 7|thrive 4|thursday 6|tie 60|tim 3|timber 6|time 97|
timelin 4|tire 3|tireless 7|titl 5|tobacco 3|today 412|togeth 214|tokyo 4|toler 6|tom 10|tomorrow 10|
ton 13|tonga 7|took 19|tool 59|toolkit 4|top 19|topic 7|total 65|touch 12|tourism 5|town 4|toxic 3|
toyota 3|tpd 4|trace 3|track 32|trade 247|tradit 15|traffic 6|traffick 88|tragic 5|train 100|
trajectori 5|tranch 5|transact 6|transatlant 24|transbord 4|transfer 21|transform 40|transit 40|
transition 69|translat 3|transmiss 15|transnat 30|transpar 56|transport 77|trauma 3|travel 27|
treasuri 35|treat 18|treati 10|treatment 48|tree 3|tremend 4|trend 9|triangl 3|tribal 17|tribe 5|
trilater 21|trillion 22|trip 10|tripl 7|troop 12|tropic 3|truce 5|truck 46|trudeau 9|true 5|
trump 180|trust 23|tshisekedi 4|tuberculosi 10|tunisia 5|tunisian 3|turbin 6|turkey 3|turn 11|
twenti 5|twice 3|two 254|type 7|typic 3|tzachi 3|uae 49|uk 42|ukrain 308|ukrainian 48|ultim 5|un 39|
unabl 3|unaccept 3|under 3|undercut 3|underinvest 3|underlin 4|undermin 14|underpin 5|underrepres 12|
underscor 116|undersea 7|undersecretari 3|underserv 24|understand 36|undertak 6|undertaken 3|
underway 6|unequivoc 4|unfair 22|unifi 5|unilater 4|union 75|uniqu 22|unit 1005|uniti 8|univers 12|
university 18|unjust 3|unjustifi 10|unlaw 4|unleash 7|unlock 17|unman 8|unnecessari 3|unpreced 39|
unprovok 12|unreason 3|unregul 4|unreport 4|unveil 4|unwav 26|up 3|upcom 17|updat 34|upgrad 16|
uphold 29|urban 21|urg 18|urgenc 8|urgent 39|ursula 6|uruguay 11|us 938|usa 8|usadf 5|usaid 80|usd 6|
usda 22|usdai 3|use 189|user 9|usher 7|usmca 12|ustda 10|utah 6|util 19|v 3|vaccin 201|valid 4|
valorem 4|valu 104|van 3|vanita 3|vanuatu 7|variant 15|varieti 5|various 10|vast 5|vax 4|veer 3|
vehicl 57|venezuela 19|venezuelan 13|ventil 3|ventur 19|verd 4|verif 3|verma 3|vermont 3|vernova 3|
vessel 10|veteran 13|viabl 4|vibranc 3|vibrant 4|vice 338|victim 14|victori 6|vietnam 19|view 24|
vigor 3|vila 3|vilsack 10|violat 25|violenc 56|violent 10|virginia 10|virtual 21|virus 8|visa 13|
vision 39|visit 63|visitor 3|vital 37|vladimir 3|vocat 3|voic 10|volodymyr 9|volum 4|volunt 9|
voluntari 12|von 8|vote 23|voter 11|vtms 3|vulner 69|wage 13|wait 5|wake 6|walli 3|walsh 4|want 4|
war 133|warfar 4|warm 6|warn 11|washington 32|wast 8|watch 3|water 57|waterway 11|wave 6|way 76|
weaken 5|wealth 6|weapon 38|weather 17|web 4|websit 7|wednesday 5|week 102|welcom 145|welfar 6|
well 171|wellb 5|went 3|west 27|western 35|wfp 6|wheat 4|wherev 3|white 142|who 9|whole 25|wide 28|
widen 3|widespread 4|widodo 11|wildfir 26|wildland 28|wildlif 7|william 3|win 13|wind 53|windsor 5|
winter 7|wipe 3|wisconsin 3|wish 3|withdraw 7|women 104|won 5|wood 11|woodsid 3|work 544|worker 155|
workforc 90|workplac 4|workshop 3|world 262|worldwid 10|worsen 4|worship 3|worst 3|worth 14|xavier 7|
xi 6|yali 4|year 346|yellen 3|yellow 3|yemen 9|yesterday 41|yield 8|york 23|young 33|younger 3|
youth 34|zaidi 5|zambia 29|zambian 4|zay 10|zealand 10|zelenskyy 17|zero 30|zient 3|zone 3|
§ability 269|§abortion 13|§above-top 7|§absence-lack 15|§accelerate 141|§accept 6|§access 244|
§accident 3|§accompany 45|§according-to 8|§accountability 74|§accountability-justice 5|
§achievement 83|§active 8|§activity 86|§add 327|§admire-tribute 9|§admit-entry 12|§adopt-text 57|
§adult 14|§advantage-leverage 59|§affect 168|§affirm 333|§after-following 5|§afternoon 9|
§age-years 20|§agency-government 160|§agenda 61|§agree-consent 119|§agreement 355|
§agricultural-product 90|§agriculture 93|§aid 349|§aim 381|§air-force 9|§air-pollution 5|
§aircraft 37|§airport 14|§airspace 5|§alliance 55|§allow 82|§alone 23|§already-yet 45|§aluminium 23|
§always-ever 35|§ambitious 60|§ambulance 6|§amendment-law 8|§ammunition 14|§amount-money 10|
§analyse 111|§anniversary 41|§announce 380|§answer-question 95|§apply-for 67|§appoint 22|
§appreciate-value 26|§approve-permit 200|§approximately 209|§architecture 10|§area-region 542|
§area-surface 10|§areas-of-cooperation 10|§arms-race 3|§arms-sale 5|§arrest 15|§arrive 12|§art 11|
§artificial-intelligence 37|§asean-centrality 3|§ask-question 30|§assault 11|§asset 44|§asylum 15|
§attack-military 66|§attract 20|§authoritarianism 4|§authorities 52|§automobile-industry 64|
§average 32|§aviation 18|§await-pending 14|§award-honour 21|§awareness-raising 4|§back-behind 53|
§background-context 22|§bad 26|§bail-parole 4|§balance 26|§ballot 3|§bank 91|§basic 142|
§basis-ground 125|§battery 28|§become 24|§before-prior 47|§begin 244|§belong 9|§below-bottom 8|
§benefit-gain 149|§benefit-peoples 17|§best 58|§better 63|§big 191|§bigger 37|§biggest 82|
§bilateral 249|§bilateral-cooperation 16|§bilateral-meeting 11|§bilateral-trade 9|§bill-draft-law 18|
§billion 380|§biodiversity 25|§biography 18|§biotechnology 7|§bipartisan 83|§bird-flu 4|
§birth-place 41|§blindness 5|§blockade-siege 3|§bomb-explosive 8|§bond-security 16|§border 114|
§border-edge 92|§border-security 16|§bottleneck 24|§box-container 27|§brand 3|§brave 14|§break 23|
§breakthrough 8|§bridge 16|§brief-inform 84|§bring 101|§broadcast 3|§budget 39|§burden-sharing 7|
§business 405|§buy 124|§cabinet 12|§call-for 42|§cancel 6|§cancer 3|§capacity-building-security 26|
§capital-city 65|§capital-money 65|§carbon-neutrality 27|§career 32|§caregiving 98|§carry 105|
§case-crime 39|§catalyze 93|§ceasefire 21|§celebrate 39|§center-hub 94|§century 22|§ceremony 60|
§certain-sure 44|§certification 9|§chance-opportunity 214|§change 255|§charge-accuse 50|§charter 21|
§cheap 60|§check-verify 35|§checkpoint 6|§chemical 39|§choose 121|§christianity 4|§citizen-rights 10|
§citizenship 3|§civil-servant 20|§civil-society 111|§civilization 67|§clear 52|
§climate-adaptation 37|§climate-change 270|§climate-finance 8|§close-contact 28|§close-near 145|
§close-shut 151|§coal 8|§coalition 34|§coast 49|§coffee-tea 4|§colleague 56|§collect 33|
§collective-defence 18|§colour 34|§combat-crime 302|§come-back 39|§command-military 14|
§commitment 780|§community 318|§compare 15|§competition 123|§competition-contest 124|
§competitiveness 106|§complement 35|§complete-finish 49|§comply 18|§computer 16|§concern-worry 50|
§concessional-loan 4|§condemn 25|§condition 200|§condolence 15|§conference 30|§confidence-trust 78|
§confiscate 3|§conflict 64|§congratulate 27|§connectivity 114|§conservation 57|§consider 19|
§consistent-sustained 552|§constitution 4|§construction 352|§constructive 17|§consult 53|
§consumption 80|§contact 203|§continent 19|§continue 580|§contract 6|§control-weapons-inspect 3|
§convene 101|§convey-message 22|§convict 7|§cooperation 673|§coordinate 204|
§cop-climate-conference 13|§copper 26|§corruption 61|§cost 128|§cost-sharing 7|§covid 219|
§crackdown 17|§creative 3|§credentials 3|§credible 34|§crime 464|§crime-syndicate 27|
§crisis-situation 137|§critical-infrastructure 24|§critical-mineral 60|§cross-border 47|§culture 28|
§currency 9|§current 186|§cyber 31|§cyberattack 16|§cybercrime 3|§cybersecurity 53|
§damage-destroy 47|§danger-risk 121|§data 47|§data-center 16|§data-protection 3|§date 45|§day 111|
§day-of-week 36|§de-escalation 16|§deadline 12|§death-casualty 45|§debt 19|§decade 57|
§decarbonization 12|§decentralization 4|§decide 81|§declaration 85|§decrease 349|§decree 80|
§deepen 122|§defeat-opponent 38|§defence 237|§defence-cooperation 56|§defence-industry 21|§defend 65|
§deficit 19|§deforestation 4|§delay-late 22|§deliver-goods 212|§demand-insist 50|§demand-market 49|
§democracy 164|§denuclearise 3|§deny 4|§depart 24|§depend-on 98|§deploy-troops 68|§deport 4|
§depth 44|§describe 12|§deserve 36|§destination 6|§detain 21|§deterrence 31|§devastating 39|
§developed-country 9|§developing-country 10|§development 430|§development-bank 15|
§development-finance 33|§dialogue 57|§difference 52|§different 68|§difficult 29|§digital 87|
§digital-economy 19|§digital-platform 38|§digital-transformation 5|§dignity 12|§diplomacy 54|
§diplomatic-relations 13|§direction 97|§disadvantage 18|§disagree 5|§disarm 5|§disaster 124|
§disaster-management 27|§discrimination 22|§discuss 822|§disease 127|§disinformation 9|§dismantle 10|
§dispute 5|§distribution 48|§district-area 13|§diversification 35|§diversity 41|§document-paper 11|
§dollar 45|§domestic 138|§donation 85|§double 30|§dramatic 18|§dream 9|§drinking-water 14|
§drive-campaign 227|§drone-military 24|§drought 12|§drug-abuse 42|§drug-crime 182|§during-while 16|
§each-per 3|§early 93|§early-warning 12|§east 71|§easy 9|§ebola 6|§economic-coercion 5|
§economic-growth 116|§economic-recovery 92|§economic-security 31|§economy 670|§education 147|
§effective 147|§effort 467|§election 62|§election-commission 3|§electric-vehicle 44|§electricity 55|
§electronics 12|§eliminate 70|§emergency 65|§emergency-state 6|§emerging-technology 53|
§emphasise 308|§enact 7|§encourage 78|§end 219|§end-war 5|§energy 431|§energy-efficiency 11|
§energy-security 38|§energy-transition 37|§engage 39|§engineering 15|§enough 24|§enter 31|
§entire 130|§entrepreneur 76|§environment 196|§equality 137|§equipment 76|§era-age 13|§escalation 24|
§escape 4|§establish 516|§euro 7|§evacuate-nationals 9|§evacuation 10|§evade-sanctions 11|§evening 3|
§event-incident 135|§everyday-life 144|§eviction-homeless 4|§evidence-proof 21|§example 39|
§exchange-programme 46|§exchange-views 8|§exclude 19|§exist 73|§exit-leave 33|§expand 372|
§expensive 3|§experience 20|§experience-sharing 35|§explain 12|§explosion 8|§export 104|
§export-control 23|§express-feeling 115|§extend-agreement 44|§extradite 3|§extremism 9|
§face-confront 92|§facilitate 84|§factory 46|§failure 17|§fair-just 78|§false 11|§famous 4|§far 20|
§fast 121|§faster 11|§fear-emotion 7|§fee-charge 45|§feeling 486|§fertilizer 16|§few 8|
§fighter-jet 4|§fill 109|§film 111|§final-last 165|§finance 242|§financial-crime 5|
§financial-loss 18|§find 164|§fine-penalty 3|§firearm 45|§first-aid 4|§first-initial 227|
§fiscal-policy 57|§fishery 20|§flexible 34|§flight 12|§flood 10|§flow 56|§focus 214|
§follow-after 162|§follow-up 29|§food 127|§food-security 58|§force-compel 223|§forced-labour 6|
§foreign-direct-investment 9|§foreign-overseas 193|§foreign-policy 18|§foreign-troops 6|§forensic 5|
§forest 33|§forgery 13|§forum 32|§fossil-fuel 8|§framework 135|§free-and-fair-election 8|
§free-and-open 18|§free-of-charge 6|§free-trade 5|§free-trade-agreement 28|§freedom 115|
§freedom-of-expression 3|§friendship 20|§front-ahead 117|§frontline 18|§fuel 38|§funding 452|
§future 211|§future-direction 17|§garment-industry 15|§gdp 17|§gender-equality 45|
§gender-violence 12|§general-election 14|§generation 84|§geopolitics 5|§give 745|§global-issues 52|
§gold 6|§good 14|§good-governance 50|§goods 159|§gradual 19|§graduate 15|§grant-money 57|
§green-economy 3|§greenhouse-gas 76|§ground-site 37|§groundbreaking 6|§group 174|§gsp-preference 5|
§guarantee 244|§guarantee-loan 12|§guilty 7|§gun-violence 7|§half 33|§hate-crime 9|§head-person 632|
§headquarters 11|§health 393|§health-insurance 17|§health-security 65|§health-system 41|
§health-test 34|§hear 23|§heatwave 4|§help 1395|§heritage 3|§high 200|§high-level 41|
§historic-ties 5|§history 177|§hiv-aids 57|§hold-event 199|§holiday-festival 4|§hope-wish 63|
§hospital 29|§hostage-taking 11|§hotel 7|§hotline 6|§hour 49|§housing 239|§human-resources 10|
§human-rights 152|§human-rights-abuse 34|§human-shield 6|§humanitarian 143|§humanitarian-diplomacy 3|
§hundred 27|§hunger 18|§hydrogen 7|§hydropower 5|§hypersonic 6|§idea 15|§identify-person 62|
§identity 66|§illegal 118|§immediately 63|§immigration 26|§immunity-diplomatic 6|§implement 242|
§import 85|§importance 715|§impose 80|§impossible 3|§imprison 11|§improve 840|§impunity 7|
§in-person 5|§inauguration-opening 15|§incentive 29|§include 254|§inclusion 95|§increase 915|
§independence 48|§independent-own 10|§individual-person 104|§industry 420|§inequality 14|
§inflation 50|§influence 11|§information 68|§information-gap 4|§information-sharing 26|
§infrastructure 326|§initiative 202|§injury 7|§innocent 4|§innovation 153|§inside 24|
§inspection-visit 5|§instability 9|§insurance 24|§integration 10|§intellectual-property 11|
§intelligence 31|§intensive 43|§interest-concern 109|§interference 5|§international 765|
§international-law 24|§internet 57|§interoperability 14|§interpol-cooperation 6|§intervene 33|
§invade 115|§invention 3|§investigate 46|§investment 647|§investment-climate 10|§investment-fund 6|
§invite 24|§involved-in-crime 25|§irregular-migration 32|§islam 14|§island 44|§isolate 9|§job 226|
§job-creation 33|§join-accede 64|§join-combine 102|§joint-investigation 4|§joint-plan 31|
§joint-statement 17|§joint-venture 6|§jurisdiction 12|§justice 76|§keep 93|§kidnap 7|§kind-type 66|
§know 40|§knowledge 12|§laboratory 17|§labour-rights 72|§land 45|§language 10|§last-previous 191|
§late-later 20|§law 236|§law-enforcement 62|§law-of-the-sea 3|§lawsuit 5|§lead-to 86|
§leadership-role 135|§learn-lesson 42|§lease 37|§legacy 10|§legal-lawful 50|§legal-pathways 20|
§legislation 58|§length-distance 92|§letter-message 11|§level 209|§lgbt 4|§library-book 11|
§license-permit 18|§life-expectancy 11|§limit-restrict 94|§line-row 50|§list-enumerate 35|
§literacy 3|§live-reside 108|§livelihood 18|§livestock 11|§loan 80|§local 98|§local-government 35|
§logistics 11|§long-ago 11|§long-lasting 110|§long-term 60|§lose-defeat 55|§love-care 106|§low 60|
§macroeconomic 4|§main 157|§maintenance 30|§majority 16|§malaria 31|§malnutrition 15|§manage 118|
§manufacturing 241|§many 127|§map 10|§maritime-security 18|§market 126|§market-access 24|
§martial-arts 3|§maternal-health 19|§maximum 32|§meaning 14|§measure-act 479|§mechanism 40|
§mediate 14|§medical 51|§medicine 61|§meet-need 14|§meeting 596|§mental-health 28|§mention 3|
§merger-acquisition 34|§metal 64|§methane 8|§microfinance 3|§migrant-smuggling 19|§migration 157|
§milestone 171|§militant 5|§military-aid 37|§military-exercise 3|§million 475|§minimum 17|§mining 15|
§ministerial-meeting 8|§missile 28|§missile-defence 23|§mission 77|§mistake-error 8|§mitigation 30|
§model-exemplar 30|§modernization 57|§money 26|§money-laundering 13|§monitor 70|§monopoly 17|
§month 110|§moon-mission 6|§more-than 16|§morning 5|§mou 41|§mountain 8|§move-relocate 60|
§multilateral 51|§multilateral-institution 14|§multinational-company 7|§murder 18|§music 8|
§mutual 68|§mutual-interest 33|§name 14|§nation 718|§national-day 5|§national-interest 9|
§nationwide 56|§natural-gas 54|§natural-resource 118|§navy 41|§negotiate 54|§neighbour 24|
§neutrality 5|§new 519|§news 41|§next-following 118|§non-proliferation 23|§normal-ordinary 40|
§north 123|§note-remark 95|§nuclear 63|§nuclear-energy 31|§nuclear-weapon 14|§number-count 70|
§obligation 12|§observer-status 19|§occasion-of 6|§occupied-territory 3|§ocean 143|§oecd 3|
§official-formal 19|§official-visit 4|§oil 44|§oil-price 9|§oil-reserve 17|§old 71|§olympics 3|
§on-the-sidelines 19|§one-china 3|§only-sole 45|§open 122|§operate 92|§operation-security 3|
§oppose 17|§opposition-politics 9|§optimism 5|§order-command 141|§order-sequence 16|
§org-agriculture-ministry 37|§org-apec 13|§org-army 171|§org-asean 9|§org-au 11|§org-aukus 32|
§org-c5 20|§org-caricom 11|§org-cdc 22|§org-central-bank 10|§org-cfpb 12|§org-chamber-of-commerce 4|
§org-coast-guard 14|§org-commerce-ministry 25|§org-committee 163|§org-company 211|§org-congress 99|
§org-council-of-economic-advisers 7|§org-court 9|§org-covax 35|§org-customs 12|
§org-defense-ministry 28|§org-dfc 29|§org-domestic-policy-council 11|§org-education-ministry 6|
§org-embassy 8|§org-energy-ministry 26|§org-environment-ministry 5|§org-eu 90|
§org-european-commission 12|§org-exim 8|§org-fbi 5|§org-fda 9|§org-fema 21|§org-finance-ministry 36|
§org-foreign-ministry 60|§org-ftc 9|§org-g20 35|§org-g7 105|§org-gavi 12|§org-gcc 14|
§org-global-fund 47|§org-government 1402|§org-hamas 30|§org-health-ministry 20|
§org-homeland-security 32|§org-iadb 21|§org-iaea 10|§org-imf 7|§org-interior-ministry 12|
§org-international-community 14|§org-international-organisation 22|§org-ipef 16|§org-isis 8|
§org-justice-ministry 27|§org-labor-ministry 14|§org-mcc 13|§org-media 19|§org-ministry 326|
§org-nasa 6|§org-national-economic-council 19|§org-nato 53|§org-ngo 73|§org-nih 3|§org-noaa 13|
§org-nsc 14|§org-oecd 3|§org-omb 9|§org-pacific-islands-forum 8|§org-parliament 111|§org-party 5|
§org-peace-corps 6|§org-police 13|§org-quad 13|§org-republican-party 5|§org-sba 38|§org-senate 9|
§org-state-department 58|§org-supreme-court 3|§org-taliban 11|§org-task-force 87|§org-trade-union 30|
§org-transport-ministry 14|§org-un 117|§org-unfccc 8|§org-unga 10|§org-university 88|§org-unsc 16|
§org-usaid 85|§org-usmca 17|§org-ustda 15|§org-ustr 6|§org-wfp 7|§org-world-bank 20|
§org-world-health-organization 14|§organised-crime 66|§organization 246|§outbreak 37|
§outline-present 43|§outside 15|§overcome 6|§overdependence 57|§own 37|§package-set 106|§pair 10|
§pandemic 324|§paris-agreement 5|§part-component 236|§partial 135|§partnership 419|§pass-cross 62|
§pass-on 23|§passenger 7|§pay-for 89|§payment 112|§peace 129|§peace-talks 12|§peaceful-settlement 15|
§peak 76|§pension 19|§pension-retirement 8|§people-to-people 18|§percent 60|§period-duration 44|
§permanent 66|§person-kind-activist 87|§person-kind-artist 27|§person-kind-athlete 6|
§person-kind-child 88|§person-kind-civilian 41|§person-kind-clergy 10|§person-kind-consumer 102|
§person-kind-criminal 128|§person-kind-dead 9|§person-kind-diaspora 21|§person-kind-disabled 26|
§person-kind-doctor 59|§person-kind-elder 122|§person-kind-employer 19|§person-kind-enemy 8|
§person-kind-expert 69|§person-kind-family 170|§person-kind-farmer 54|§person-kind-foreigner 14|
§person-kind-friend 8|§person-kind-girl 14|§person-kind-hostage 36|§person-kind-investor 134|
§person-kind-journalist 4|§person-kind-man 16|§person-kind-middle-class 10|§person-kind-migrant 62|
§person-kind-minority 55|§person-kind-missing 4|§person-kind-mother 8|§person-kind-national 444|
§person-kind-nurse 7|§person-kind-parent 16|§person-kind-patient 20|§person-kind-people 2556|
§person-kind-poor 23|§person-kind-prisoner 16|§person-kind-refugee 42|§person-kind-resident 90|
§person-kind-responder 31|§person-kind-soldier 23|§person-kind-spouse 19|§person-kind-stakeholder 71|
§person-kind-student 42|§person-kind-suspect 130|§person-kind-taxpayer 5|§person-kind-teacher 103|
§person-kind-terrorist 23|§person-kind-tourist 27|§person-kind-veteran 13|§person-kind-victim 35|
§person-kind-volunteer 62|§person-kind-voter 22|§person-kind-woman 125|§person-kind-worker 372|
§person-kind-youth 42|§pgii 19|§philanthropy 12|§phone-call 163|§physical 53|§piece-item 13|
§pipeline 16|§place-abu-dhabi 6|§place-ae 69|§place-af 95|§place-amazon 9|§place-ao 13|
§place-apulia 6|§place-ar 7|§place-atlanta 4|§place-atlantic 17|§place-au 70|§place-bali 6|
§place-bb 5|§place-bd 4|§place-be 3|§place-belfast 8|§place-berlin 3|§place-bh 8|§place-black-sea 5|
§place-br 16|§place-by 9|§place-bz 4|§place-ca 89|§place-cairo 3|§place-cd 9|§place-ch 8|
§place-chicago 3|§place-ci 7|§place-cl 7|§place-cm 3|§place-cn 95|§place-co 40|§place-cornwall 4|
§place-cr 29|§place-cu 5|§place-cv 5|§place-cy 4|§place-cz 6|§place-de 55|§place-dk 9|§place-do 18|
§place-doha 3|§place-dubai 3|§place-ec 34|§place-ee 3|§place-eg 49|§place-elmau 3|§place-england 9|
§place-es 10|§place-et 10|§place-fj 14|§place-fr 44|§place-gaza 42|§place-gb 129|§place-ge 6|
§place-gerd 3|§place-gh 16|§place-gn 5|§place-gr 6|§place-gt 89|§place-gulf-coast 4|
§place-gulf-of-mexico 5|§place-gy 4|§place-hn 49|§place-ht 16|§place-id 89|§place-ie 24|§place-il 85|
§place-in 70|§place-iq 30|§place-ir 23|§place-it 26|§place-jeddah 6|§place-jerusalem 4|§place-jm 12|
§place-jo 16|§place-jp 97|§place-ke 19|§place-ki 4|§place-kp 5|§place-kr 30|§place-kremlin 4|
§place-kw 7|§place-kz 5|§place-lb 7|§place-lima 5|§place-los-angeles 36|§place-lr 8|§place-lt 9|
§place-lv 3|§place-ly 3|§place-ma 4|§place-madrid 3|§place-mc 4|§place-md 4|§place-mediterranean 3|
§place-mexico-city 5|§place-mm 7|§place-moscow 7|§place-mr 4|§place-munich 7|§place-mv 6|§place-mw 4|
§place-mx 196|§place-my 8|§place-mz 3|§place-new-orleans 3|§place-new-york 23|§place-ng 28|
§place-ni 7|§place-nl 9|§place-no 14|§place-northern-ireland 15|§place-nz 11|§place-pa 16|
§place-pacific 39|§place-paris 8|§place-pe 21|§place-pg 11|§place-ph 26|§place-pk 4|§place-pl 8|
§place-pr 4|§place-ps 64|§place-put 34|§place-pw 4|§place-py 4|§place-qa 38|§place-ro 4|
§place-ru 297|§place-sa 60|§place-san-antonio 4|§place-san-diego 3|§place-sb 7|§place-sd 7|
§place-se 3|§place-sg 6|§place-si 4|§place-sl 4|§place-sn 7|§place-so 4|§place-south-china-sea 11|
§place-sv 34|§place-sy 7|§place-taiwan-strait 5|§place-tampa 3|§place-th 10|§place-tn 7|§place-to 7|
§place-tokyo 4|§place-tr 5|§place-tw 8|§place-tz 7|§place-ua 326|§place-us 2490|§place-us-alabama 10|
§place-us-alaska 5|§place-us-arizona 9|§place-us-california 52|§place-us-colorado 6|
§place-us-florida 18|§place-us-georgia 10|§place-us-hawaii 3|§place-us-illinois 8|
§place-us-indiana 6|§place-us-kansas 5|§place-us-kentucky 5|§place-us-louisiana 15|
§place-us-maryland 10|§place-us-massachusetts 9|§place-us-michigan 16|§place-us-minnesota 3|
§place-us-mississippi 7|§place-us-missouri 8|§place-us-new-jersey 7|§place-us-new-mexico 3|
§place-us-north-carolina 13|§place-us-ohio 15|§place-us-pennsylvania 15|§place-us-rhode-island 3|
§place-us-south-carolina 4|§place-us-southwest-border 14|§place-us-tennessee 5|§place-us-texas 21|
§place-us-utah 7|§place-us-vermont 3|§place-us-virginia 7|§place-us-west-virginia 3|
§place-us-wisconsin 5|§place-uy 12|§place-ve 29|§place-venue 48|§place-vn 20|§place-vu 8|
§place-washington 175|§place-west-bank 12|§place-white-house 142|§place-windsor-ontario 4|
§place-ws 3|§place-xk 3|§place-ye 9|§place-za 13|§place-zm 31|§plan 607|§plastic-pollution 6|
§poetry 5|§policy 161|§political-prisoner 8|§politics 47|§pollution 27|§port 65|§port-of-entry 3|
§possible 122|§postpone 8|§poverty 19|§power-authority 272|§power-grid 21|§power-plant 10|
§power-transfer 5|§praise 43|§prayer 7|§predict 46|§pregnancy 7|§prepare 136|§press-release 69|
§pressure 236|§prevent 176|§price 64|§price-cap 6|§primary-school 5|§principle 51|§priority 134|
§prison-jail 8|§private-sector 148|§problem 390|§process 84|§product 227|§production 288|
§productivity 227|§profit 36|§program 287|§progress 171|§prohibit 33|§project 193|§promise 103|
§promote 520|§propose 89|§prosperity 171|§protect 283|§protective-mask 29|§protest 4|
§protest-diplomatic 4|§protester 14|§protocol-etiquette 3|§proud-emotion 13|§province 15|
§public-open 280|§public-opinion 4|§public-private-partnership 35|§public-safety 22|§public-sector 5|
§public-security 7|§quantum 13|§quarantine 8|§quarter-time 11|§quota 6|§railway 119|§raise-issue 43|
§ransomware 9|§rape-sexual-violence 3|§rapprochement 3|§rate 47|§ratify 4|§reach-attain 164|
§read-verb 3|§readiness 136|§ready-available 74|§reaffirm 251|§reason 187|§recall-mention 8|
§receive 49|§recent 109|§recession 3|§reciprocal-tariff 14|§recognise-acknowledge 120|
§recognition-state 17|§reconstruct 46|§recycling 6|§reform 62|§refugee-crisis 24|§refuse-decline 13|
§region-africa 345|§region-americas 2876|§region-antarctica 3|§region-arab-world 3|§region-arctic 10|
§region-asia 896|§region-balkans 7|§region-baltics 11|§region-caribbean 82|§region-caucasus 7|
§region-central-africa 15|§region-central-america 211|§region-central-asia 25|§region-east-africa 38|
§region-east-asia 221|§region-eastern-europe 505|§region-eurasia 297|§region-europe 809|
§region-global-south 9|§region-gulf 175|§region-horn-of-africa 13|§region-indo-pacific 59|
§region-latin-america 510|§region-middle-east 388|§region-nordics 18|§region-north-africa 69|
§region-north-america 2619|§region-oceania 120|§region-sahel 15|§region-south-america 131|
§region-south-asia 170|§region-southeast-asia 141|§region-southern-africa 62|
§region-sub-saharan-africa 13|§region-transatlantic 30|§region-west-africa 73|§region-world 676|
§regional 407|§regional-issues 32|§regional-security 33|§register-enrol 37|§regulation 41|
§relation-link 128|§relations 668|§release-free 12|§relief-goods 4|§religion 36|§remain-stay 103|
§remember 16|§remittance 3|§remove-take-off 33|§renewable-energy 203|§repatriate 3|§repay 5|
§repeal 5|§repeatedly 51|§replace 11|§report-document 22|§report-news 69|§representative 90|
§repression 13|§request-ask 80|§require 394|§rescue 76|§research 73|§resettle 7|§residence-permit 3|
§resilience 178|§resolution-un 23|§respect 118|§responsible 20|§restore 74|§restraint 4|§result 192|
§resume 26|§return-give-back 34|§revenue 101|§review-situation 64|§revitalize 24|§rice 5|
§right-correct 186|§right-entitlement 185|§river 3|§road 30|§robotics 7|§role 57|
§role-administrator 6|§role-admiral 3|§role-advisor 165|§role-agriculture-minister 8|§role-ally 101|
§role-ambassador 17|§role-assistant 47|§role-assistant-secretary 33|§role-ceo 50|§role-chair 64|
§role-chancellor 9|§role-chief-of-staff 4|§role-commission-president 7|§role-counterpart 10|
§role-crown-prince 16|§role-defense-minister 14|§role-delegation 45|§role-deputy 69|
§role-deputy-prime-minister 3|§role-diplomat 74|§role-director 111|§role-director-general 3|
§role-emir 18|§role-energy-minister 3|§role-finance-minister 9|§role-first-lady 14|
§role-foreign-minister 44|§role-founder 23|§role-general 6|§role-governor 33|§role-guest 4|
§role-head-of 38|§role-head-of-government 142|§role-head-of-state 1469|§role-health-minister 5|
§role-high-commissioner 4|§role-homeland-security-advisor 13|§role-honorific 6|§role-host 90|
§role-interim 168|§role-interior-minister 5|§role-judge 3|§role-justice-minister 18|§role-king 39|
§role-labor-minister 7|§role-lawmaker 60|§role-lawyer 30|§role-leader 1940|§role-majority-leader 4|
§role-mayor 9|§role-member 264|§role-minister 319|§role-national-security-advisor 76|
§role-official 2372|§role-participant 258|§role-partner 366|§role-police-officer 7|§role-pope 4|
§role-president 1446|§role-president-elect 10|§role-prime-minister 133|§role-prince 18|
§role-professor 8|§role-prosecutor 6|§role-queen 3|§role-representative 137|§role-scientist 10|
§role-secretary-general 12|§role-secretary-of-state 23|§role-senator 15|
§role-speaker-of-parliament 6|§role-special-envoy 6|§role-successor 5|§role-trade-minister 30|
§role-transport-minister 7|§role-vice-minister 9|§role-vice-president 334|§room-hall 19|
§root-causes 53|§roundtable 24|§royal-palace 140|§rule 191|§rule-of-law 46|§rules-based-order 19|
§rules-of-origin 14|§rural 42|§sabotage 14|§sad-emotion 8|§safety 142|§same 35|§sanction 64|
§sanitation 13|§satellite 4|§satisfaction 7|§save-money 95|§savings 96|§say-tell 139|§scam 10|
§schedule 35|§scholarship 7|§school 43|§school-meal 3|§science 67|§search 45|§search-seize 30|
§season 46|§second-ordinal 46|§secret 10|§secretariat 7|§sector 272|§security 1076|
§security-challenges 18|§security-force 9|§see 98|§self-sufficiency 8|§sell 160|§semiconductor 107|
§send 30|§sentence-punish 5|§separate 17|§serious 47|§serve-as 53|§service 186|§session 11|
§share-joint 340|§share-proportion 21|§shared-values 59|§shareholder 49|§shelter 28|§shipbuilding 14|
§shipment 59|§shipping 60|§short-brief 51|§shortage 30|§show 131|§shuttle-diplomacy 6|§side 92|
§sign-agreement 120|§similar 34|§situation 81|§size 82|§skill 28|§slow-down 5|§small 127|
§small-business 90|§smuggling 39|§snow-cold 12|§social-protection 16|§society 100|§software 23|
§solar-power 9|§solidarity 36|§solve 781|§soon 29|§source-origin 137|§south 70|§sovereignty 53|
§space 43|§space-security 4|§special 169|§specific 191|§spending 22|§sport 11|§spread 41|
§stability 94|§standard-technical 78|§start-date 8|§start-up 5|§state-owned-enterprise 3|
§state-visit 4|§statement 186|§steadfast 110|§steel-industry 31|§step-stage 170|§stop 189|§storm 33|
§strategic-dialogue 16|§strategic-partnership 28|§strategy 193|§strengthen 611|§strengthen-ties 54|
§strike-action 9|§strong 186|§struggle 18|§student-exchange 3|§submarine 26|§submarine-cable 4|
§subsidy 9|§success 86|§suffer-endure 68|§suffering 12|§suicide 3|§summit 119|§supply-chain 237|
§supply-market 382|§support-political 942|§surplus 17|§surprise-emotion 9|§surveillance 35|
§survivor 9|§suspend 22|§sustainability 177|§sustainable-development 19|§symbol 129|§synthetic 39|
§system 270|§take-office 23|§take-part 101|§talk-with 197|§talks-formal 30|§tank-armour 4|
§tariff 151|§tax 28|§tax-cut 15|§teach 7|§technology 243|§technology-transfer 3|
§telecommunications 16|§telephone 16|§temperature 21|§temporary 24|§tension 29|§term-of-office 8|
§territorial-integrity 40|§terror-attack 7|§terrorism 42|§thank 98|§theft 7|§think-believe 52|
§third-ordinal 33|§thousand 47|§threat 141|§tip-off 29|§title-post 75|§tobacco 4|§today 412|
§together 358|§tolerance 7|§tomorrow 12|§tool-instrument 112|§topic 198|§total 122|§tourism 8|
§track-trace 12|§trade 365|§trade-barrier 11|§trade-deficit 13|§trade-surplus 3|§tradition 15|
§traffic 6|§trafficking 93|§trafficking-persons 89|§training 127|§translate 3|§transnational-crime 6|
§transparency 56|§transport 115|§travel 112|§treatment 94|§treaty 36|§trend 22|§trial 7|
§trilateral 31|§trillion 24|§triple 7|§true-real 70|§try-test 51|§tuberculosis 10|§un-agency 8|
§uncertain 5|§understanding 36|§unfair 32|§unfair-trade 13|§unification 8|§unilateral 5|
§universal-health-coverage 17|§unprecedented 55|§upcoming-visit 5|§upgrade-relations 26|§uranium 7|
§uranium-enrichment 5|§urban 68|§urgent 126|§use 225|§vaccine 246|§value 120|§vehicle 131|§verdict 9|
§vessel 47|§violate-agreement 30|§violence 101|§virtual-meeting 25|§visa 13|§vision-shared 40|
§visit 97|§vocational-training 37|§voice 10|§volume-quantity 18|§vote 29|§voter-registration 11|
§vulnerable 126|§wage 34|§wait 5|§want 154|§war 151|§war-crime 12|§warm-cordial 20|§warn 16|§waste 9|
§waste-money 19|§water 57|§water-sanitation-hygiene 174|§waterway-canal 11|§way-method 237|§weak 74|
§weaken 33|§wealth 6|§weapon 179|§weather 20|§week 104|§weight 39|§welcome-approve 145|
§welfare-benefit 7|§west 62|§wheat-grain 15|§who-person 9|§wholesale-retail 19|§wide-broad 92|
§wildfire 47|§wildlife-crime 5|§willingness 32|§win 39|§wind-power 50|§wine-alcohol 6|
§withdraw-from 14|§withdraw-troops 3|§women-empowerment 13|§won-currency 5|§work-verb 546|
§working-hours 7|§workshop-event 8|§worsen 25|§worst 5|§write 5|§year 368|§yesterday 41`;

let parsed: ReadonlyMap<string, number> | null = null;

/** Sentences that hold each term; a constant, read when it is first needed because a start should not wait for it. */
export function backgroundFrequencies(): ReadonlyMap<string, number> {
  parsed ??= unpacked(table);
  return parsed;
}
