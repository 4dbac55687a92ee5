import { words } from './words.ts';

/** The keys that the reader knows, by their one name; what people write instead follows. Case, spacing and accents do not count. */
export const keySynonyms = {
  id: words('ref, ticket'),
  entity: words('entities, business, company'),
  owner: words(`
    owners, assignee, assigned, assigned to, responsible, responsible person, lead, who, dri, maintainer, poc,
    point of contact, handoff to, responsavel, responsable, verantwortlich, zustandig, responsabile, ответственный,
    担当, 担当者, 负责人, 負責人, 담당, 담당자
  `),
  due: words(`
    due date, deadline, by, eta, target, target date, due by, needed by, finish by, prazo, plazo, fecha limite,
    vence, echeance, date limite, frist, fallig, faellig, termin, scadenza, срок, 期限, 締切, 截止, 截止日期, 마감, 기한
  `),
  priority: words(
    'prio, rank, importance, prioridade, prioridad, priorite, prioritat, приоритет, 優先度, 优先级, 우선순위',
  ),
  status: words(`
    state, current status, current state, overall status, project status, session status, overall state, estado,
    estado atual, estado actual, situacao, statut, etat, stato, статус, 状態, ステータス, 状态, 狀態, 상태
  `),
  updated: words(`
    last updated, last update, updated on, updated at, update, date, session date, as of, reviewed, last reviewed,
    last modified, modified, last edited, handoff date, date of handoff, report date, day, data, atualizado,
    atualizado em, ngay cap nhat, cap nhat, ngay, ultima atualizacao, ultima actualizacion, actualizado, fecha,
    datum, stand, zuletzt aktualisiert, aktualisiert, mis a jour, derniere mise a jour, maj, aggiornato, обновлено,
    дата, 更新, 日付, 更新日, 最終更新, 最終更新日, 更新日期, 最后更新, 日期, 更新时间, 업데이트, 최종 업데이트, 날짜, document created, document updated,
    prepared, prepared on, generated, written
  `),
  created: words('created on, created at, criado em, creado, erstellt, cree le, 作成日, 创建日期, 작성일'),
  effort: words('estimate, estimated effort, estimated time, size, aufwand, esforco, esfuerzo, 工数, 예상 시간'),
  impact: words('affects, impacto, auswirkung, 影響, 影响, 영향'),
  value: words('business value, benefit'),
  time: words('time criticality, urgency, dringlichkeit, urgencia'),
  risk: words('risk reduction, riesgo, risco, risiko'),
  depends: words(`
    depends on, dependency, dependencies, blocked by, requires, after, waits for, depende de, abhangig von,
    necesita, waiting on, waiting for, 依赖, 依存, 의존
  `),
  severity: words('sev, gravidade, gravedad, schwere, 深刻度, 严重程度, 심각도'),
  tags: words('tag, labels, label, etiquetas'),
} as const satisfies Record<string, readonly string[]>;

/** A key as the reader calls it. */
export type FieldKey = keyof typeof keySynonyms;
