import { moment, type PackagedDocument, type PackageFacts } from './packaged';
import { element, xmlDocument, type Xml } from './xml';

const ROOT = {
  xmlns: 'http://www.loc.gov/premis/v3',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://www.loc.gov/premis/v3 http://www.loc.gov/standards/premis/premis.xsd',
  version: '3.0',
};

/**
 * PREMIS 3.0 of a package: every published document with its checksum and format, that its bytes were compared with the
 * checksum noted when it was published, and for what is confidential the law it rests on.
 */
export function premisOf(facts: PackageFacts, documents: readonly PackagedDocument[]): string {
  const confidential = documents.filter(({ ground }) => ground !== null);
  return xmlDocument(
    element(
      'premis',
      ROOT,
      ...(documents.length === 0 ? [nothing(facts)] : documents.map(fileObject)),
      creation(facts),
      ...documents.map((document) => fixityCheck(facts, document)),
      element(
        'agent',
        {},
        identifier('agent', 'software'),
        element('agentName', {}, facts.software.name),
        element('agentType', {}, 'software'),
        element('agentVersion', {}, facts.software.version),
      ),
      ...confidential.map(secrecy),
    ),
  );
}

function identifier(of: string, value: string): Xml {
  return element(
    `${of}Identifier`,
    {},
    element(`${of}IdentifierType`, {}, 'local'),
    element(`${of}IdentifierValue`, {}, value),
  );
}

const objectId = ({ id }: PackagedDocument): string => `document-${String(id)}`;
const rightsId = (document: PackagedDocument): string => `secrecy-${objectId(document)}`;

/** A year without documents is a package all the same: it says so. */
function nothing({ id, title }: PackageFacts): Xml {
  return element(
    'object',
    { 'xsi:type': 'intellectualEntity' },
    identifier('object', id),
    element('originalName', {}, title),
  );
}

function fileObject(document: PackagedDocument): Xml {
  const { file, originalName, ground } = document;
  return element(
    'object',
    { 'xsi:type': 'file' },
    identifier('object', objectId(document)),
    element(
      'objectCharacteristics',
      {},
      element('compositionLevel', {}, '0'),
      element(
        'fixity',
        {},
        element('messageDigestAlgorithm', {}, 'SHA-256'),
        element('messageDigest', {}, file.sha256),
      ),
      element('size', {}, String(file.size)),
      element('format', {}, element('formatDesignation', {}, element('formatName', {}, file.mime))),
    ),
    element('originalName', {}, originalName),
    element(
      'storage',
      {},
      element(
        'contentLocation',
        {},
        element('contentLocationType', {}, 'path'),
        element('contentLocationValue', {}, file.path),
      ),
    ),
    ...(ground === null ? [] : [identifier('linkingRightsStatement', rightsId(document))]),
  );
}

function event(
  id: string,
  type: string,
  at: string,
  outcome: { readonly is: 'success' | 'fail'; readonly note: string },
  about: readonly Xml[],
): Xml {
  return element(
    'event',
    {},
    identifier('event', id),
    element('eventType', {}, type),
    element('eventDateTime', {}, at),
    element(
      'eventOutcomeInformation',
      {},
      element('eventOutcome', {}, outcome.is),
      ...(outcome.note === ''
        ? []
        : [element('eventOutcomeDetail', {}, element('eventOutcomeDetailNote', {}, outcome.note))]),
    ),
    identifier('linkingAgent', 'software'),
    ...about,
  );
}

function creation({ id, created }: PackageFacts): Xml {
  return event(`creation-${id}`, 'information package creation', moment(created), { is: 'success', note: '' }, []);
}

function fixityCheck({ created }: PackageFacts, document: PackagedDocument): Xml {
  const { file, publishedSha256 } = document;
  const same = publishedSha256 === file.sha256;
  const outcome = { is: same ? 'success' : 'fail', note: same ? '' : `published as ${publishedSha256}` } as const;
  const about = [identifier('linkingObject', objectId(document))];
  return event(`fixity-${objectId(document)}`, 'fixity check', moment(created), outcome, about);
}

function secrecy(document: PackagedDocument): Xml {
  return element(
    'rights',
    {},
    element(
      'rightsStatement',
      {},
      identifier('rightsStatement', rightsId(document)),
      element('rightsBasis', {}, 'statute'),
      element(
        'statuteInformation',
        {},
        element('statuteJurisdiction', {}, 'SE'),
        element('statuteCitation', {}, document.ground ?? ''),
      ),
      identifier('linkingObject', objectId(document)),
    ),
  );
}
