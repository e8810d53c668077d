import type { Instant } from '../../core/calendar';
import { moment, type PackagedFile, type PackagedMetadata, type PackagedUse, type PackageFacts } from './packaged';
import { element, xmlDocument, type Xml } from './xml';

const NAMESPACES = {
  xmlns: 'http://www.loc.gov/METS/',
  'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd http://www.w3.org/1999/xlink http://www.loc.gov/standards/xlink/xlink.xsd https://DILCIS.eu/XML/METS/CSIPExtensionMETS https://earkcsip.dilcis.eu/schema/DILCISExtensionMETS.xsd',
};
const PROFILE = 'https://earkcsip.dilcis.eu/profile/E-ARK-CSIP-v2-1-0.xml';
const USES: readonly PackagedUse[] = ['Documentation', 'Schemas', 'Representations/rep1'];

/**
 * METS.xml of a package: who made it, every file with its size and SHA-256, and the structure that CSIP prescribes (CSIP1
 * to CSIP119, by their numbers in the profile). It is written last, when all that it lists is known.
 */
export function metsOf(
  facts: PackageFacts,
  files: readonly PackagedFile[],
  metadata: readonly PackagedMetadata[],
): string {
  const groups = USES.map((use) => ({ use, files: files.filter((file) => file.use === use) })).filter(
    (group) => group.files.length > 0,
  );
  const described = metadata.map((one, at) => ({ ...one, id: `md-${String(at + 1)}` }));
  return xmlDocument(
    element(
      'mets',
      // CSIP1, CSIP2, CSIP4, CSIP6.
      {
        ...NAMESPACES,
        OBJID: facts.id,
        LABEL: facts.title,
        TYPE: 'Mixed',
        'csip:CONTENTINFORMATIONTYPE': 'MIXED',
        PROFILE,
      },
      header(facts),
      ...described.filter(({ describes }) => describes === 'content').map((one) => descriptive(one, facts.created)),
      ...administrative(
        described.filter(({ describes }) => describes === 'preservation'),
        facts.created,
      ),
      // CSIP58, CSIP59; METS has no such section without files.
      ...(groups.length === 0
        ? []
        : [element('fileSec', { ID: 'files' }, ...groups.map((group) => fileGroup(group, facts.created)))]),
      structure(
        facts,
        groups.map(({ use }) => use),
        described,
      ),
    ),
  );
}

/** CSIP117, CSIP7, CSIP9 to CSIP16; the archive creator is FGS's own agent. */
function header({ created, recordsCreator, software }: PackageFacts): Xml {
  const creator =
    recordsCreator === null
      ? []
      : [element('agent', { ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, element('name', {}, recordsCreator))];
  return element(
    'metsHdr',
    { CREATEDATE: moment(created), RECORDSTATUS: 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' },
    element(
      'agent',
      { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
      element('name', {}, software.name),
      element('note', { 'csip:NOTETYPE': 'SOFTWARE VERSION' }, software.version),
    ),
    ...creator,
  );
}

/** CSIP17 to CSIP30. */
function descriptive(metadata: Described, created: Instant): Xml {
  const section = { ID: metadata.id, CREATED: moment(created), STATUS: 'CURRENT' };
  return element('dmdSec', section, reference(metadata, { MDTYPE: 'OTHER', OTHERMDTYPE: 'OPARL' }, created));
}

/** CSIP31 to CSIP44. */
function administrative(metadata: readonly Described[], created: Instant): readonly Xml[] {
  if (metadata.length === 0) return [];
  const sections = metadata.map((one) =>
    element('digiprovMD', { ID: one.id, STATUS: 'CURRENT' }, reference(one, { MDTYPE: 'PREMIS' }, created)),
  );
  return [element('amdSec', {}, ...sections)];
}

type Described = PackagedMetadata & { readonly id: string };

function reference(metadata: Described, type: Readonly<Record<string, string>>, created: Instant): Xml {
  return element('mdRef', {
    LOCTYPE: 'URL',
    'xlink:type': 'simple',
    'xlink:href': metadata.path,
    ...type,
    ...fixity(metadata, created),
  });
}

function fixity({ mime, size, sha256 }: Pick<PackagedFile, 'mime' | 'size' | 'sha256'>, created: Instant) {
  return {
    MIMETYPE: mime,
    SIZE: String(size),
    CREATED: moment(created),
    CHECKSUM: sha256,
    CHECKSUMTYPE: 'SHA-256',
  };
}

interface FileGroup {
  readonly use: PackagedUse;
  readonly files: readonly PackagedFile[];
}

const idOf = (use: PackagedUse): string => `group-${use.toLowerCase().replace('/', '-')}`;

/** CSIP60 to CSIP79, CSIP113, CSIP114. */
function fileGroup({ use, files }: FileGroup, created: Instant): Xml {
  const content = use === 'Representations/rep1' ? 'MIXED' : undefined;
  return element(
    'fileGrp',
    { ID: idOf(use), USE: use, 'csip:CONTENTINFORMATIONTYPE': content },
    ...files.map((file, at) =>
      element(
        'file',
        { ID: `${idOf(use)}-${String(at + 1)}`, ...fixity(file, created) },
        element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': file.path }),
      ),
    ),
  );
}

/** CSIP80 to CSIP104, CSIP116, CSIP118, CSIP119. */
function structure({ id }: PackageFacts, uses: readonly PackagedUse[], metadata: readonly Described[]): Xml {
  const idsOf = (describes: Described['describes']) =>
    metadata.filter((one) => one.describes === describes).map((one) => one.id);
  const [content, preservation] = [idsOf('content'), idsOf('preservation')];
  const ids = (all: readonly string[]) => (all.length === 0 ? undefined : all.join(' '));
  return element(
    'structMap',
    { ID: 'structure', TYPE: 'PHYSICAL', LABEL: 'CSIP' },
    element(
      'div',
      { ID: 'structure-package', LABEL: id },
      element('div', {
        ID: 'structure-metadata',
        LABEL: 'Metadata',
        DMDID: ids(content),
        ADMID: ids(preservation),
      }),
      ...uses.map((use) =>
        element(
          'div',
          { ID: `structure-${idOf(use)}`, LABEL: use.replace('/rep1', '') },
          element('fptr', { FILEID: idOf(use) }),
        ),
      ),
    ),
  );
}
