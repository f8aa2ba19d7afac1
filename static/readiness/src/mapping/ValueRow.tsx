import Button from '@atlaskit/button/new';
import type { Decision, DecisionInput, DecisionKey, MappingRow, MappingTable } from '../../../../src/contract';
import { decisionOn } from '../../../../src/checklist/model/decisions';
import { jiraName } from '../../../../src/report/mapping-table';
import { DecideForm } from '../decide/DecideForm';
import { DecisionLine } from '../decide/DecisionLine';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { decidableOf, decisionKeysOf, isGap, restsOnDecision } from './rows';

interface Props {
  table: MappingTable;
  row: MappingRow;
  /** Of the button that opens the form. */
  id: string;
  open: boolean;
  busy: boolean;
  decisions: readonly Decision[];
  nameOfPerson: (accountId: string) => string | undefined;
  onOpen: () => void;
  onClose: () => void;
  onSave: (decision: DecisionInput) => void;
  onTakeBack: (key: DecisionKey) => void;
}

/** A value with the one that stands for it; opens to decide on it. */
export function ValueRow({ table, row, id, open, busy, decisions, nameOfPerson, onOpen, onClose, onSave, onTakeBack }: Props) {
  const { locale } = usePack();
  const words = useWords('mapping');
  const decide = useWords('decide');
  const { jira, aqua, state, proposedAqua, proposedJira } = row;
  const number = numberFormat(locale);
  const none = table.dimension === 'resolution' ? words.none.resolution : words.none.other;
  const items = (value: { items?: number } | undefined) =>
    value?.items === undefined ? (
      <span className="subtle" title={value ? words.notCounted : undefined}>
        {value ? '–' : ''}
      </span>
    ) : (
      number.format(value.items)
    );
  const proposal = table.aqua.find((one) => one.id === proposedAqua)?.name ?? table.jira.find((one) => one.id === proposedJira)?.name;
  const decision = restsOnDecision(state)
    ? decisionKeysOf(table, row).reduce<Decision | undefined>((found, key) => found ?? decisionOn(decisions, key), undefined)
    : undefined;
  const gap = isGap(row);
  const value = decidableOf(table, row);
  // Equal names need no decision; what stands nowhere is decided on, and so is what was.
  const decidable = gap || restsOnDecision(state) || state === 'unseen' || state === 'unproven';
  const opener = decidable && !open && (
    <Button id={id} spacing="compact" appearance={decision ? 'subtle' : 'default'} onClick={onOpen}>
      {decision ? decide.decideAnew : decide.decide}
    </Button>
  );
  return (
    <>
      <tr data-gap={gap}>
        {/* The value in use names its row, on whichever side it stands. */}
        {jira ? <th scope="row">{jiraName(jira, none)}</th> : <td />}
        <td className="number">{items(jira)}</td>
        {jira ? <td>{aqua?.name.trim()}</td> : <th scope="row">{aqua?.name.trim()}</th>}
        <td className="number">{items(aqua)}</td>
        <td>
          <div className="mapping-how">
            {decision ? (
              <DecisionLine
                decision={decision}
                becomes={decision.jiraValueId !== undefined && row.jira ? aqua?.name.trim() : jiraName(jira, none)}
                by={decision.by === undefined ? undefined : nameOfPerson(decision.by)}
                busy={busy}
                onTakeBack={() => onTakeBack(decision)}
              >
                {opener}
              </DecisionLine>
            ) : (
              <span className={gap || state === 'ambiguous' || state === 'ended' ? 'mapping-gap' : 'subtle'}>
                {words.states[state]}
                {proposal === undefined ? '' : ` · ${words.similar(proposal.trim())}`}
              </span>
            )}
            {!decision && opener}
          </div>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <DecideForm
              value={value}
              offered={value.side === 'jira' ? table.aqua : table.jira}
              busy={busy}
              onSave={onSave}
              onCancel={onClose}
            />
          </td>
        </tr>
      )}
    </>
  );
}
