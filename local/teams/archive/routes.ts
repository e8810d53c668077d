import { Router } from 'express';
import type { OrganisationConfig } from '../config';
import type { Directory } from '../directory/directory';
import { LocalError } from '../localError';
import { outboxOf } from './outbox';
import type { SharePoint } from './sharePoint';

/** What lies in SharePoint: the outbox as a site owner sees it, and a published document as its reader gets it. */
export function archiveRoutes(directory: Directory, sharePoint: SharePoint): Router {
  const router = Router();
  router.get('/local/outbox', async (_request, response) => {
    const perSite = await Promise.all(directory.organisations.map((one) => outboxOf(sharePoint, one)));
    response.json(perSite.flat());
  });
  router.get('/local/documents/:id', async (request, response) => {
    const person = directory.person(request.query['as']);
    const { organisation, id } = documentNamed(directory.organisations, request.params.id);
    const file = await sharePoint.get(
      organisation,
      `web/GetList('/sites/${organisation.site}/Documents')/items(${id})?$select=FileLeafRef,FileRef`,
      person.upn,
    );
    if (!file.ok) throw noDocument();
    const { FileRef, FileLeafRef } = (await file.json()) as {
      readonly FileRef?: string;
      readonly FileLeafRef?: string;
    };
    if (FileRef === undefined) throw noDocument();
    const path = encodeURIComponent(FileRef.replace(/'/g, "''"));
    const bytes = await sharePoint.get(
      organisation,
      `web/getFileByServerRelativePath(decodedurl='${path}')/$value`,
      person.upn,
    );
    if (!bytes.ok) throw noDocument();
    response.attachment(FileLeafRef ?? 'dokument');
    response.send(Buffer.from(await bytes.arrayBuffer()));
  });
  return router;
}

/** `goteborg-12`, or `12` where there is one organisation. */
function documentNamed(
  organisations: readonly OrganisationConfig[],
  given: string,
): { readonly organisation: OrganisationConfig; readonly id: string } {
  const [, name, id] = /^(?:([a-z][a-z0-9]*)-)?([1-9]\d{0,9})$/.exec(given) ?? [];
  const organisation = name === undefined ? organisations[0] : organisations.find((one) => one.name === name);
  if (id === undefined || organisation === undefined || (name === undefined && organisations.length > 1))
    throw noDocument();
  return { organisation, id };
}

/** One answer for both: whether a document exists is not told to someone who may not read it. */
function noDocument(): LocalError {
  return new LocalError(404, 'Dokumentet finns inte, eller så får personen inte läsa det.');
}
