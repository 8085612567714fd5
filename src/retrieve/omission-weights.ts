import { unpacked } from './packed-table.ts';

/*
 * Written by `npm run eval -- calibrate`; do not edit. What weighs how much, in hundredths of log-odds, where a sentence
 * or its whole release leaves it out (`omissions.ts`), fitted with the model of answering in `coefficients.ts`.
 */

const table = `
release:ability -7|release:accept -24|release:accompany -56|release:accountability -5|
release:accuse-blame -13|release:admit-entry -18|release:after-following -16|
release:agree-consent -19|release:agricultural-product -9|release:aim -3|release:airport -17|
release:alliance -8|release:alone -18|release:announce -6|release:answer-question -52|
release:apologise -27|release:apply-for -31|release:approve-permit -6|release:area-region -4|
release:area-surface -19|release:arrest -22|release:arrive -21|release:ask-question -45|
release:attack-military -4|release:audience-royal -23|release:automobile-industry -9|
release:average -20|release:aviation -12|release:bank -17|release:become -3|release:begin -18|
release:big -17|release:biggest -30|release:bilateral -11|release:bill-draft-law -17|
release:biography -14|release:border -27|release:border-crossing -9|release:budget -21|
release:buy -9|release:call-for -4|release:candidacy -13|release:career -8|release:center-hub -6|
release:certain-sure -8|release:chair-meeting -13|release:charge-accuse -5|release:choose -61|
release:citizenship -9|release:clear -13|release:close-shut -3|release:coalition -8|
release:coast -12|release:combat-crime -7|release:command-military -10|release:commitment -17|
release:commune-village -12|release:compensation -4|release:competition-contest -13|
release:computer -4|release:congratulate -3|release:connectivity -8|release:contact -5|
release:contract -4|release:cost -13|release:crackdown -7|release:current -23|release:cyber -8|
release:damage-destroy -15|release:date -27|release:decide -15|release:declaration -13|
release:decrease -22|release:decree -4|release:defeat-opponent -6|release:demand-insist -11|
release:demand-market -7|release:depart -16|release:deploy-troops -11|release:deport -5|
release:detain -27|release:different -17|release:disappointment -16|release:dismantle -6|
release:dispute -8|release:distribution -18|release:dollar -7|release:donation -10|
release:drug-crime -21|release:during-while -18|release:education -3|release:election -6|
release:electricity -4|release:eliminate -17|release:end -6|release:equipment -13|
release:espionage -3|release:everyday-life -15|release:exchange-programme -13|release:explain -15|
release:extradite -21|release:face-confront -6|release:failure -22|release:fair-just -8|
release:false -3|release:far -14|release:fighter-jet -21|release:finance -7|release:fine-penalty -10|
release:first-initial -23|release:fishery -7|release:flag-anthem -7|release:flight -17|
release:food -10|release:foreign-troops -6|release:free-trade-agreement -15|release:funding -6|
release:gift -25|release:give -8|release:good-governance -5|release:grant-money -4|
release:hand-over -6|release:head-person -32|release:headquarters -3|release:health-test -9|
release:hear -24|release:hospital -6|release:hotel -20|release:hour -25|release:housing -13|
release:human-rights -3|release:humanitarian -4|release:ignore -5|release:immigration -3|
release:imprison -22|release:in-person -4|release:information -6|release:injury -14|
release:interest-rate -15|release:invade -10|release:investment -22|release:invite -22|
release:job -15|release:justice -13|release:know -13|release:land -16|release:landslide -4|
release:language -18|release:lawsuit -20|release:lead-to -10|release:learn-lesson -23|
release:legal-lawful -12|release:length-distance -19|release:letter-message -17|
release:limit-restrict -9|release:live-reside -11|release:loan -3|release:lose-defeat -18|
release:main -13|release:majority -9|release:manage -13|release:many -17|release:map -5|
release:meeting -5|release:migration -6|release:militant -15|release:modernization -8|
release:money -27|release:monitor -6|release:month -10|release:murder -6|release:name -12|
release:nationwide -11|release:natural-gas -3|release:navy -9|release:negotiate -9|
release:next-following -18|release:official-formal -12|release:oil-price -24|release:online-scam -5|
release:operate -10|release:oppose -8|release:order-command -12|release:outbreak -16|
release:overdependence -4|release:own -6|release:period-duration -6|release:permanent -17|
release:person-kind-artist -10|release:person-kind-child -8|release:person-kind-consumer -7|
release:person-kind-expert -7|release:person-kind-family -12|release:person-kind-farmer -16|
release:person-kind-investor -9|release:person-kind-journalist -6|release:person-kind-migrant -8|
release:person-kind-missing -18|release:person-kind-patient -18|release:person-kind-people -3|
release:person-kind-poor -10|release:person-kind-refugee -3|release:person-kind-stakeholder -8|
release:person-kind-taxpayer -3|release:person-kind-tourist -29|release:person-kind-victim -33|
release:person-kind-woman -25|release:person-kind-youth -12|release:phone-call -9|
release:pipeline -3|release:place-put -3|release:poetry -29|release:port -5|release:prepare -4|
release:press-release -15|release:prevent -24|release:price -15|release:prison-jail -17|
release:production -16|release:propose -9|release:protest-diplomatic -30|release:protester -14|
release:province -5|release:recent -5|release:reform -7|release:register-enrol -22|
release:remains-recovery -9|release:remove-take-off -14|release:request-ask -54|release:require -10|
release:rescue -14|release:responsible -15|release:rice -4|release:ringleader -10|
release:role-ally -5|release:role-ambassador -54|release:role-candidate -16|release:role-chair -53|
release:role-delegation -6|release:role-diplomat -18|release:role-emperor -5|release:role-head-of -5|
release:role-judge -7|release:role-king -28|release:role-lawmaker -11|release:role-minister -10|
release:role-negotiator -5|release:role-participant -21|release:role-partner -11|
release:role-police-officer -22|release:role-president -26|release:role-prime-minister -33|
release:role-prince -5|release:role-senator -12|release:role-successor -9|
release:role-vice-president -10|release:room-hall -5|release:rule -11|release:sanction -21|
release:satisfaction -7|release:scam-compound -39|release:schedule -19|release:second-ordinal -16|
release:see -3|release:sell -24|release:send -10|release:sentence-punish -44|release:separate -16|
release:serve-as -7|release:share-proportion -6|release:shipbuilding -11|release:shipment -5|
release:short-brief -7|release:show -7|release:side -10|release:sign-agreement -14|
release:situation -7|release:slow-down -3|release:snow-cold -15|release:soon -8|release:special -4|
release:spread -6|release:submarine -16|release:success -18|release:summit -9|release:surrender -13|
release:suspend -14|release:symbol -31|release:system -23|release:talks-formal -18|
release:tariff -24|release:tax -16|release:term-of-office -9|release:theft -9|release:threat -11|
release:today -5|release:topic -20|release:tourism -12|release:track-trace -10|release:trade -17|
release:training -6|release:travel-advisory -26|release:treatment -17|release:treaty -12|
release:vaccine -25|release:value -7|release:vehicle -14|release:violate-agreement -14|
release:visa -25|release:visit -32|release:voice -4|release:vote-resolution -4|release:wage -10|
release:wait -8|release:warm-cordial -3|release:warn -5|release:water-sanitation-hygiene -12|
release:way-method -5|release:weapon -50|release:wear -3|release:weight -8|release:west -3|
release:wildfire -10|release:win -16|release:wind-power -4|release:withdraw-troops -3|
release:word-en 14|release:word-fr 52|release:word-km 27|release:word-ko 36|release:work-verb -5|
release:write -17|sentence:abortion -12|sentence:accept -33|sentence:accompany -56|
sentence:accountability -6|sentence:accuse-blame -10|sentence:add-say -13|sentence:admit-entry -14|
sentence:affirm -6|sentence:after-following -15|sentence:agree-consent -24|
sentence:agricultural-product -14|sentence:agriculture -3|sentence:aid -18|sentence:aim -10|
sentence:airport -17|sentence:alliance -9|sentence:alone -18|sentence:amount-money -4|
sentence:anniversary -4|sentence:announce -15|sentence:answer-question -74|sentence:apologise -27|
sentence:apply-for -45|sentence:approve-permit -18|sentence:approximately -21|
sentence:area-region -6|sentence:area-surface -27|sentence:arrest -27|sentence:arrive -10|
sentence:ask-question -40|sentence:audience-royal -23|sentence:automobile-industry -22|
sentence:average -21|sentence:aviation -26|sentence:bank -30|sentence:basic -18|
sentence:basis-ground -10|sentence:become -18|sentence:begin -32|sentence:below-bottom -9|
sentence:bigger -3|sentence:biggest -28|sentence:bill-draft-law -18|sentence:billion -12|
sentence:biodiversity -7|sentence:biography -14|sentence:border -17|sentence:border-crossing -17|
sentence:breakthrough -11|sentence:bring -6|sentence:budget -26|sentence:buy -12|
sentence:call-for -3|sentence:candidacy -13|sentence:career -3|sentence:carry -3|
sentence:certain-sure -17|sentence:charge-accuse -3|sentence:checkpoint -8|sentence:choose -73|
sentence:christianity -10|sentence:christmas -19|sentence:citizenship -9|sentence:clear -14|
sentence:climate-change -8|sentence:close-near -20|sentence:close-shut -33|
sentence:closing-ceremony -4|sentence:coast -19|sentence:collect -14|sentence:command-military -11|
sentence:commitment -19|sentence:commune-village -7|sentence:community -28|sentence:compensation -7|
sentence:competition-contest -19|sentence:congratulate -3|sentence:connectivity -9|
sentence:consistent-sustained -4|sentence:construction -28|sentence:contract -4|sentence:convene -7|
sentence:coordinate -8|sentence:cost -35|sentence:critical-mineral -16|sentence:current -7|
sentence:cyber -11|sentence:damage-destroy -23|sentence:date -21|sentence:day -4|sentence:decide -17|
sentence:declaration -35|sentence:decrease -33|sentence:decree -10|sentence:defeat-opponent -8|
sentence:deliver-goods -6|sentence:demand-insist -10|sentence:depart -4|sentence:depend-on -3|
sentence:deport -7|sentence:detain -40|sentence:development -7|sentence:dialogue -5|
sentence:different -17|sentence:direct-flight -4|sentence:disappointment -16|sentence:discuss -31|
sentence:disease -3|sentence:dismantle -6|sentence:dispute -8|sentence:distribution -24|
sentence:document-paper -12|sentence:dollar -10|sentence:drive-campaign -25|sentence:drug-crime -25|
sentence:during-while -21|sentence:ebola -19|sentence:education -12|sentence:effort -9|
sentence:election -11|sentence:electric-vehicle -10|sentence:eliminate -22|sentence:encourage -5|
sentence:end -27|sentence:energy -18|sentence:equipment -20|sentence:espionage -3|
sentence:establish -39|sentence:evacuation -16|sentence:everyday-life -14|
sentence:exchange-programme -25|sentence:exist -3|sentence:expand -6|sentence:explain -10|
sentence:export -19|sentence:extradite -29|sentence:face-confront -23|sentence:factory -7|
sentence:failure -24|sentence:fair-just -10|sentence:false -3|sentence:far -10|sentence:feeling -10|
sentence:fighter-jet -24|sentence:final-last -13|sentence:finance -24|sentence:financial-loss -3|
sentence:fine-penalty -10|sentence:firearm -9|sentence:first-initial -39|sentence:fishery -7|
sentence:flag-anthem -7|sentence:flight -8|sentence:flood -7|sentence:food -13|
sentence:force-compel -8|sentence:foreign-troops -6|sentence:forum -3|
sentence:free-trade-agreement -11|sentence:funding -35|sentence:garment-industry -9|
sentence:gender-equality -3|sentence:gift -31|sentence:give -26|sentence:good-governance -6|
sentence:grant-money -20|sentence:group -11|sentence:guarantee-loan -6|sentence:hand-over -14|
sentence:head-person -13|sentence:headquarters -6|sentence:health -14|sentence:health-test -4|
sentence:hear -3|sentence:help -28|sentence:high -12|sentence:hold-event -7|sentence:hospital -19|
sentence:hotel -11|sentence:hour -22|sentence:housing -14|sentence:humanitarian -21|sentence:idea -3|
sentence:ignore -5|sentence:immigration -8|sentence:import -15|sentence:importance -3|
sentence:imprison -22|sentence:improve -7|sentence:in-person -12|sentence:increase -34|
sentence:industry -10|sentence:initiative -13|sentence:injury -16|sentence:interest-concern -15|
sentence:interest-rate -15|sentence:international -4|sentence:intervene -8|sentence:invade -14|
sentence:investigate -5|sentence:investment -43|sentence:invite -27|sentence:job -24|
sentence:joint-statement -5|sentence:justice -14|sentence:know -33|sentence:land -22|
sentence:language -28|sentence:last-previous -12|sentence:law -4|sentence:lawsuit -20|
sentence:lead-to -24|sentence:leadership-role -18|sentence:learn-lesson -14|sentence:legislation -5|
sentence:length-distance -20|sentence:letter-message -14|sentence:level -21|
sentence:library-book -11|sentence:limit-restrict -39|sentence:live-reside -9|sentence:local -3|
sentence:lose-defeat -19|sentence:love-care -3|sentence:main -3|sentence:majority -9|
sentence:manage -37|sentence:many -9|sentence:map -5|sentence:measure-act -15|sentence:medicine -4|
sentence:meeting -65|sentence:militant -15|sentence:modernization -5|sentence:money -31|
sentence:monitor -19|sentence:month -15|sentence:move-relocate -7|sentence:name -3|
sentence:nationwide -14|sentence:natural-gas -10|sentence:navy -14|sentence:negotiate -20|
sentence:new -25|sentence:next-following -12|sentence:note-remark -26|sentence:nuclear -7|
sentence:obligation -8|sentence:official-formal -17|sentence:oil-price -24|sentence:online-scam -41|
sentence:operate -11|sentence:oppose -7|sentence:opposition-politics -6|sentence:outbreak -10|
sentence:own -8|sentence:partnership -12|sentence:pass-cross -3|sentence:payment -8|
sentence:period-duration -12|sentence:permanent -19|sentence:person-kind-artist -6|
sentence:person-kind-child -19|sentence:person-kind-clergy -6|sentence:person-kind-doctor -22|
sentence:person-kind-employer -12|sentence:person-kind-expert -22|sentence:person-kind-family -28|
sentence:person-kind-farmer -22|sentence:person-kind-journalist -6|sentence:person-kind-migrant -14|
sentence:person-kind-missing -19|sentence:person-kind-national -7|sentence:person-kind-nurse -28|
sentence:person-kind-patient -23|sentence:person-kind-poor -13|sentence:person-kind-refugee -10|
sentence:person-kind-soldier -8|sentence:person-kind-stakeholder -8|sentence:person-kind-student -27|
sentence:person-kind-teacher -26|sentence:person-kind-tourist -12|sentence:person-kind-victim -35|
sentence:person-kind-wife -9|sentence:person-kind-woman -27|sentence:phone-call -19|
sentence:pipeline -3|sentence:plan -9|sentence:port -7|sentence:poverty -7|sentence:praise -10|
sentence:prepare -12|sentence:press-release -17|sentence:prevent -21|sentence:price -4|
sentence:prison-jail -18|sentence:process -9|sentence:product -6|sentence:production -12|
sentence:program -20|sentence:project -12|sentence:promise -30|sentence:promote -13|
sentence:propose -13|sentence:protect -3|sentence:protest-diplomatic -28|sentence:protester -18|
sentence:public-open -4|sentence:railway -8|sentence:raise-issue -3|sentence:ratify -13|
sentence:readiness -7|sentence:reaffirm -32|sentence:reason -22|sentence:recent -17|
sentence:reform -8|sentence:refuse-decline -7|sentence:register-enrol -19|sentence:relations -23|
sentence:remain-stay -13|sentence:remains-recovery -11|sentence:remove-take-off -19|
sentence:request-ask -44|sentence:require -26|sentence:rescue -20|sentence:responsible -38|
sentence:return-home-trip -5|sentence:review-situation -4|sentence:ringleader -14|
sentence:role-ally -3|sentence:role-ambassador -53|sentence:role-candidate -17|
sentence:role-chair -40|sentence:role-defense-minister -3|sentence:role-delegation -3|
sentence:role-diplomat -4|sentence:role-director -9|sentence:role-emperor -5|
sentence:role-foreign-minister -27|sentence:role-governor -22|sentence:role-head-of -8|
sentence:role-head-of-state -3|sentence:role-judge -9|sentence:role-king -30|
sentence:role-leader -27|sentence:role-negotiator -5|sentence:role-official -4|
sentence:role-participant -54|sentence:role-partner -8|sentence:role-police-officer -33|
sentence:role-prime-minister -3|sentence:role-prince -7|sentence:role-senator -33|
sentence:role-successor -9|sentence:role-vice-president -4|sentence:royal-palace -32|
sentence:sanction -17|sentence:satisfaction -4|sentence:say-tell -16|sentence:scam -36|
sentence:scam-compound -39|sentence:schedule -32|sentence:scholarship -3|sentence:second-ordinal -16|
sentence:security -19|sentence:send -14|sentence:sentence-punish -56|sentence:separate -21|
sentence:share-joint -6|sentence:shelter -6|sentence:shipbuilding -13|sentence:shipment -27|
sentence:show -10|sentence:sign-agreement -13|sentence:situation -16|sentence:slow-down -3|
sentence:small -4|sentence:snow-cold -4|sentence:soon -5|sentence:special -8|sentence:specific -10|
sentence:spread -6|sentence:start-date -3|sentence:statement -9|sentence:stop -12|
sentence:submarine -16|sentence:success -21|sentence:summit -42|sentence:support-political -4|
sentence:surrender -18|sentence:suspend -15|sentence:symbol -36|sentence:system -20|
sentence:talks-formal -18|sentence:tariff -25|sentence:tax -11|sentence:teach -12|sentence:thank -11|
sentence:theft -10|sentence:think-believe -3|sentence:threat -15|sentence:track-trace -8|
sentence:trade -34|sentence:training -26|sentence:transport -5|sentence:travel-advisory -26|
sentence:treatment -29|sentence:treaty -22|sentence:upgrade-relations -7|sentence:urban -8|
sentence:vaccine -26|sentence:value -17|sentence:vehicle -3|sentence:verdict -15|
sentence:violate-agreement -14|sentence:violence -5|sentence:visa -29|sentence:visit -33|
sentence:voice -4|sentence:vote -4|sentence:vote-resolution -4|sentence:wage -23|sentence:wait -5|
sentence:warm-cordial -15|sentence:warn -5|sentence:water-sanitation-hygiene -13|
sentence:way-method -10|sentence:weapon -39|sentence:wear -10|sentence:west -3|sentence:wildfire -4|
sentence:win -20|sentence:wind-power -8|sentence:withdraw-troops -4|sentence:won-currency -3|
sentence:work-verb -16|sentence:write -21|sentence:year -14`;

let parsed: ReadonlyMap<string, number> | null = null;

/** Hundredths of log-odds by name; a constant, read when it is first needed because a start should not wait for it. */
export function omissionWeights(): ReadonlyMap<string, number> {
  parsed ??= unpacked(table);
  return parsed;
}
