import type { PreviewView } from '../../api/previewView';
import { Card } from '../look/Card';
import { DocumentAsRead } from '../sending/DocumentAsRead';

/** The document that is approved or commented on. */
export function Document({ heading, preview }: { readonly heading: string; readonly preview: PreviewView | null }) {
  if (preview === null) return null;
  return (
    <Card heading={heading}>
      <DocumentAsRead shown={preview} />
    </Card>
  );
}
