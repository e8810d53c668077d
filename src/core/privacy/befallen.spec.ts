import { tellsOfOne } from './befallen';

const told = (outcome: string) => (text: string) => expect([text, tellsOfOne(text)]).toEqual([text, outcome]);

describe('What has befallen one person is asked about, however it is told', () => {
  it.each([
    'Mamman till en av våra elever dricker. Min systerson har blivit av med sin plats',
    'svarmor har ramlat tre ganger och far ingen plats',
    'Snubben på Vintergatan 4 är påtänd',
    'Vi träffade en ung kille igår som sålts för sex',
    'Ahmed har släppts från häktet',
    'Hon har inte varit i skolan sedan augusti',
    'Kan ni ta honom på mötet?',
    'The boy next door steals. Can you help her?',
    'kvinna född 87 bor kvar hos mannen',
    'patient på rum 4, hemskriven',
    'hyresgästen i 1203 öppnar inte',
    'Ett individärende: plats saknas',
    'Vi behöver dra ett ärende om en nyanländ',
    'Min brors utvisning',
    'en brukares situation',
    'en unge i min trappa går ute sent',
    'hon är 81 och bor ensam',
    'gör något åt honom',
  ])('%s', told('maybe'));

  it.each([
    'Hyresgäster som slutar betala hyran, hur fångar vi upp dem?',
    'En mamma på torget sa att lekplatsen är farlig',
    'När en hyresgäst mår dåligt svarar ingen',
    'min granne säger att bussen aldrig kommer i tid',
    'Karin har en punkt om unga som slutat äta',
    'Polisen berättar om langning',
    'Jag är sjuk på torsdag',
    'Min chef vill ha en punkt om budgeten',
    'Hon berättar om hemlöshet',
    'Jkl har släppts',
  ])('but not people in general, and nobody in their role: %s', told('none'));
});
