import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';

/** The last figure of a sentence, which is what these cases are about. */
function lastFigure(sentence: string): Figure | undefined {
  return extractFigures(sentence, { id: 's', span: { start: 0, end: sentence.length } }).at(-1);
}

describe('an amount of money says what it is of', () => {
  it.each([
    [
      'past who passes it on',
      'It gave $6 million through the Ministry of Energy for battery recycling.',
      'recycling',
    ],
    [
      'past an aside',
      'It will invest $9 million, subject to approval, to combat malnutrition.',
      'malnutrition',
    ],
    [
      'past an apposed change',
      'It asked $6 million from the council, an increase over last year, to train nurses.',
      'nurses',
    ],
    ['past "so far"', 'It has invested $625 million so far in research institutes.', 'institutes'],
    [
      'past when it was announced',
      'This builds on $20 million announced last month to repair bridges.',
      'bridges',
    ],
    [
      'past the budget that holds it',
      'It requested $15 million in the budget to help train judges.',
      'judges',
    ],
    [
      'where several things are done',
      'It gave $10 million to research, develop, and build new engines.',
      'engines',
    ],
    ['where a country is helped', 'It gave $10 million to help Moldova meet the needs of refugees.', 'needs'],
    [
      'where the head looks like a verb',
      'It lent $11 million to address urgent health needs in Rwanda.',
      'needs',
    ],
    [
      'where a plural is called something',
      'It spent $15 million to keep their communities safe and open.',
      'communities',
    ],
    ['behind "of" with no money word', 'The new announcement of $2 billion will save lives.', 'announcement'],
    [
      'of an announcement by somebody',
      'We saw the announcement by the Ministry of Trade of $7 million in aid.',
      'aid',
    ],
    ['of a payment by somebody', 'It required a payment by the company of $5 million.', 'payment'],
    ['of what is down by an average', 'Gas prices are down an average of $1 a gallon.', 'prices'],
    ['of what changed by a record', 'It cut the deficit by a record $4 billion.', 'deficit'],
    [
      'of what rises from the current amount',
      'It will increase our funding from the current $21 million.',
      'funding',
    ],
    ['of what is set', 'It set the penalty for false claims to $40.', 'penalty'],
    ['of what was capped', 'Out-of-pocket costs are capped at $2,000 in Medicare.', 'costs'],
    ['of what was helped to fall', 'It helped lower costs for families with children by $1,200.', 'costs'],
    [
      'of what a list goes on to',
      'Even after accounting for prices, real wages have grown by $700.',
      'wages',
    ],
    [
      'of what it is the value of',
      'Purchases of energy, including oil and gas, with an estimated value of $5 billion.',
      'Purchases',
    ],
    ['at or above a bound', 'It holds for projects valued at or above $35 million.', 'projects'],
    ['of the noun right before a bound', 'It threatens them with fines up to $5,000 and jail.', 'fines'],
    ['at the cost of something', 'Each pipe was replaced at a cost of $5,000.', 'cost'],
    ['behind a dash', 'The first grants – totaling $85 million – will follow.', 'grants'],
    ['of a deficit with a country', 'The trade deficit with Freedonia was $3 billion.', 'deficit'],
    ['of articles of some kind', 'The value of the articles imported is $800 or less.', 'value'],
    ['worth it', 'It led to millions of dollars’ worth of benefits.', 'benefits'],
    ['for an act that "of" follows', 'It sets aside $500 million for the hiring of nurses.', 'hiring'],
    ['for what is to be done', 'It gave $16 million for cleaning up legacy pollution.', 'pollution'],
    [
      'to whom it goes, and for what',
      'It gave $9 million to states and tribes for relief to farmers.',
      'relief',
    ],
    ['in some year, for what', 'It will invest $14 million next year for research programs.', 'programs'],
    ['lowered to as low as that', 'Insulin prices will be lowered to as low as $3.', 'prices'],
    ['near it', 'With gas prices near $5 a gallon, they met.', 'prices'],
    ['of funding to do something', 'The funding to address drought in Somalia is $706 million.', 'funding'],
    ['of an increase of something', 'It announced an increase of the loan amount from $3 to $5.', 'amount'],
    ['of what somebody is to do', 'It includes $9 million for NASA to build a lander.', 'lander'],
    ['and not what it is due to', 'It suspended many borrowers due to $4 million in fraud.', 'fraud'],
    ['and not the time behind it', 'It reached a $3 trillion market cap last November and fell.', 'cap'],
    ['and not who pays next', 'They paid $17 in income tax, and Mr. Roe paid more.', 'tax'],
    ['in a down payment', 'It gave $25,000 in down payment assistance to buyers.', 'assistance'],
    [
      'in what is funded or assisted',
      'They built $200 million in federally funded or assisted projects.',
      'projects',
    ],
    [
      'in what is done with a thing',
      'It invests $7 billion in vehicle charging, and more elsewhere.',
      'charging',
    ],
    ['to do several things', 'It gave $65 million to develop, scale, and diversify programs.', 'programs'],
    ['to do away with something', 'It gave $2 million to crack down on drug trafficking.', 'trafficking'],
    ['to do it with somebody', 'It gave $5 million from the fund to partner with local schools.', 'schools'],
    ['to replace all of something', 'It gave $45 million to replace 100 percent of the lead pipes.', 'pipes'],
    ['to more than double', 'It gave $45 million to more than double the typical funding.', 'funding'],
    ['for access to something', 'It gave $55 million to expand access to clean drinking water.', 'water'],
    ['for a range of them', 'It gave $5 million to train a range of health care workers.', 'workers'],
    ['from year to year', 'It gave $13 million from 2023 to 2025 to support the programming.', 'programming'],
    ['going toward it', 'It has the $7 million that is going toward building the network.', 'building'],
    ['made available for it', 'It adds $10 million that they made available for analytical tools.', 'tools'],
    ['described twice', 'It gave $1 million for a new, vertically integrated solar plant.', 'plant'],
    ['described by an adverb', 'It gave $1 million to reduce inland flood risk.', 'risk'],
    ['and not whom it is for each', 'It provides credits of $85 and $180 for every tonne of it.', 'credits'],
    [
      'past two asides',
      'It gave $10 million, contingent on approval, in 2022 and 2023 in relief aid.',
      'aid',
    ],
    [
      'from across a body',
      'It gave $100 million from across the government to support suppliers.',
      'suppliers',
    ],
    ['of an early phase', 'It is part of a $649 million early phase project.', 'project'],
    ['of a fiscal year', 'It backs a $5 million FY 2025 contribution.', 'contribution'],
    ['off something each month', 'It gives households up to $30/month off internet bills.', 'bills'],
    [
      'in the millions',
      'They make investments in the tens of billions of dollars to attract firms.',
      'investments',
    ],
    [
      'for each of them after a dash',
      'It gives a tax credit – increasing from $2,000 per child to $3,000 per child.',
      'credit',
    ],
    [
      'from what somebody has',
      'The total investment from his agenda will amount to $3 trillion.',
      'investment',
    ],
    [
      'from a possessor',
      'The private investment from the President’s agenda will reach $3 trillion.',
      'investment',
    ],
    [
      'to let somebody do',
      'It invests $4 billion to allow states to expand their health departments.',
      'departments',
    ],
    ['where it went', 'Of this, $83 million went to recycling projects.', 'projects'],
    ['of it, whatever came before', 'It led to an increase of $5 million of public funding.', 'funding'],
    ['in terms of what', 'It invests $3 billion in terms of value.', 'value'],
    [
      'what was included',
      'Included in the law were $5 billion in supplemental funding for homes.',
      'funding',
    ],
    ['and not higher', 'It is $5 million higher.', null],
    ['of a law', 'It gave them $6 million of Infrastructure Law grant funds to repair pipes.', 'funds'],
  ])('%s: %s', (_what, sentence, head) => {
    expect(lastFigure(sentence)?.head).toBe(head);
  });
});

describe('a length of time says of what it is', () => {
  it.each([
    ['the first', 'It is the most significant safety law to pass the house in 30 years.', 'law'],
    [
      'what was extended',
      'The States extended the validity of visas to four years effective May 21.',
      'validity',
    ],
    ['the longest', 'It was the longest streak of low unemployment in 50 years.', 'streak'],
    ['the strongest of a kind', 'Growth was the strongest of any recovery in 50 years.', 'recovery'],
    [
      'what was made in it',
      'We welcome the progress that we have made over the last nine months.',
      'progress',
    ],
    [
      'what was paid in it',
      'Over the last 20 years, it has made an estimated $2 billion in such payments.',
      'payments',
    ],
    ['what it will see', 'The next 100 years will see even deeper cooperation.', 'cooperation'],
    ['what another is of', 'Tariffs will follow in 120 days for some, and 180 days for others.', null],
    ['whose it is', 'We look forward to its membership on the council these next two years.', 'membership'],
    ['who came', 'Nearly 300 people have come to the United States in the last 12 months.', 'people'],
    [
      'what will become so',
      'New capacity is expected to become operational in the next two years.',
      'capacity',
    ],
    ['what sat there', 'It cut the containers sitting on the docks for nine days.', 'containers'],
    [
      'what has existed there',
      'It honors the languages that have existed in the region for 90 years.',
      'languages',
    ],
    ['what it has kept', 'The alliance, which for 75 years has kept the peace, met.', 'peace'],
    ['what it has been', 'For more than 60 years, the club has been a bulwark of freedom.', 'bulwark'],
    ['what will be done in it', 'Within 90 days, the agency will produce a new strategy.', 'strategy'],
    [
      'what is aimed at',
      'Over the next four years, the plan aims to provide six scholarships.',
      'scholarships',
    ],
    ['what was grappled with', 'For two years, the world has grappled with devastating impacts.', 'impacts'],
    ['what was done so often', 'Over the last ten years, it has lost 70% of the banks it had.', 'banks'],
    ['who did nothing to anything', 'In the past five years, 120 people have graduated from it.', 'people'],
    [
      'to whom it was not done',
      'Over two years, more than 200 visas have been issued to nationals.',
      'visas',
    ],
    ['what was told past an aside', 'Over the last 48 hours in Doha, they engaged in talks.', 'talks'],
    ['what stood so long', 'Inflation has remained below 2% for four months in a row.', 'Inflation'],
    ['what was submitted to somebody', 'It will submit a report to him within 30 days.', 'report'],
    ['what was won for it', 'They won a grant of $19 per year for three years.', 'grant'],
    ['what is the most in it', 'It will resettle 100 refugees, the most in three decades.', 'refugees'],
    [
      'what an amount in it is of',
      'It was the first of five years of nearly $15 billion in funding.',
      'funding',
    ],
    [
      'what an amount behind it is of',
      'They signed a 10-year $600 million assistance agreement.',
      'agreement',
    ],
  ])('%s: %s', (_what, sentence, head) => {
    expect(lastFigure(sentence)?.head).toBe(head);
  });

  it.each([
    'On average, they spent 38 days less in jail.',
    'It added a ship to its fleet; the Attorney General will report to the President within 180 days.',
    'Two years after the fire, the mayor opened a new school.',
    'For 60 years, they have helped the Ugandans.',
    'Leaders will meet over the next two years to help Ukraine.',
  ])('and of no place, time or comparison: %s', (sentence) => {
    expect(lastFigure(sentence)?.head).toBeNull();
  });
});

describe('what happened to a figure', () => {
  it.each([
    ['Through the $6 billion already secured under the law, it acts.', 'secured'],
    ['It awarded the Center for Energy a $3 million grant.', 'awarded'],
    ['It wastes funds, costing taxpayers $4 billion.', 'costing'],
    ['The package is valued at $225 million.', 'valued'],
    ['The $8 billion the ministry and many mayors delivered is gone.', 'delivered'],
    ['It is investing in a $45 million program.', 'investing'],
    ['They welcomed the creation of the Emirate’s $30 billion fund.', 'creation'],
    ['It announced many actions, including $95 million in awards.', 'announced'],
    ['It made available $5 million in aid.', 'made available'],
    ['The new call has galvanized more than $4 billion in commitments.', 'galvanized'],
    ['It noted the plan, with eleven states working on it.', 'working'],
    ['It grieves at the 90 people who have been displaced.', 'displaced'],
    ['Eleven states along the coast will participate.', 'will participate'],
    ['The package includes the planned transfer of nine helicopters.', 'planned transfer'],
    ['We welcome the arrest and prosecution of dozens of smugglers.', 'arrest and prosecution'],
  ])('%s', (sentence, status) => {
    expect(lastFigure(sentence)?.status).toBe(status);
  });
});
