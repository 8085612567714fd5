const demonyms: ReadonlySet<string> = new Set(
  `african afghan afghani alabamian alaskan albanian algerian amazonian american andorran angolan antarctic antiguan arab arizonan
  argentine argentinian argentinean armenian asian aussie australian austrian azerbaijani azeri bahamian bahraini bajan balinese balkan
  bangladeshi barbadian basotho batswana belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian briton
  british bruneian bulgarian burkinabe burkinabé burmese burundian californian cambodian cameroonian canadian catalan caucasian caymanian
  chadian chamorro chechen chilean chinese colombian comoran comorian congolese coloradan crimean croat croatian cuban cypriot czech
  dane danish djiboutian dominican dutch dutchman ecuadorean ecuadorian egyptian emirati english englishman equatoguinean eritrean
  estonian ethiopian eurasian european faroese fijian filipina filipino finn finnish floridian french frenchman gabonese gambian gazan
  georgian german ghanaian greek greenlander greenlandic grenadian guamanian guatemalan guinean guyanese haitian hawaiian honduran
  hungarian icelander icelandic indian indonesian iranian iraqi irish islander israeli italian ivoirian ivorian jamaican japanese
  jordanian kansan kashmiri kazakh kazakhstani kentuckian kenyan khmer konger korean kosovan kosovar kurd kurdish kuwaiti kyrgyz
  kyrgyzstani lankan lao laotian latino latvian lebanese leonean liberian libyan lithuanian londoner louisianan luxembourger
  luxembourgish macanese macedonian malagasy malawian malay malaysian maldivian malian maltese marshallese marylander mauritanian
  mauritian mexican michigander micronesian minnesotan mississippian missourian moldovan monegasque mongolian montanan montenegrin
  moroccan mosotho motswana mozambican muscovite myanma namibian nauruan nebraskan nepalese nepali nevadan nicaraguan nigerian nigerien
  niuean nordic norwegian ohioan oklahoman omani oregonian pakistani palauan palestinian panamanian papuan paraguayan parisian
  pennsylvanian persian peruvian philippine polish portuguese qatari quebecer rican rohingya romanian russian rwandan saharan sahelian
  sahrawi salvadoran salvadorean sammarinese samoan saudi scandinavian scottish senegalese serb serbian seychellois singaporean slovak
  slovakian slovene slovenian somali soviet spaniard spanish sudanese surinamese swazi swede swedish swiss syrian tahitian taiwanese
  tajik tajikistani tanzanian tennessean texan thai tibetan tigrayan timorese togolese tongan trinidadian tunisian turk turkish turkmen
  tuvaluan ugandan ukrainian uruguayan utahn uyghur uighur uzbek uzbekistani venezuelan verdean vermonter vietnamese
  vincentian virginian wisconsinite yemeni yorker zambian zealander zimbabwean carolinian transatlantic
  worldwide global eastern western strait`.split(/\s+/),
);

/** Whether an English name of a people or its adjective: "Korean", "South Koreans", not "Korea". */
export function isDemonym(surface: string): boolean {
  const last =
    surface
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? '';
  return demonyms.has(last) || (last.endsWith('s') && demonyms.has(last.slice(0, -1)));
}
