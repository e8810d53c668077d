import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useActsTexts } from './actsTexts';
import { idOf, sentenceOf, useForm } from './formState';
import type { Complaint } from './values';

/** What is wrong with the form, at its top: each leads to its field. */
export function Summary({ complaints }: { readonly complaints: readonly Complaint[] }) {
  const texts = useActsTexts();
  const { id } = useForm();
  return (
    <MessageBar intent="bad">
      <h2 className={look.strong}>{texts.wrong.heading(complaints.length)}</h2>
      <ul>
        {complaints.map((complaint) => {
          const target = idOf(id, complaint.path);
          return (
            <li key={complaint.path}>
              <a
                href={`#${target}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(target)?.focus();
                }}
              >
                {texts.wrong.inField(complaint.label, sentenceOf(texts.wrong, complaint))}
              </a>
            </li>
          );
        })}
      </ul>
    </MessageBar>
  );
}
