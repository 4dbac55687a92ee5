import { words } from './words.ts';

/** What a section of a note is about: the first five hold items, the others hold prose. */
export const sectionKinds = [
  'next',
  'done',
  'blockers',
  'decisions',
  'questions',
  'status',
  'gotchas',
  'checklist',
  'notes',
  'context',
  'files',
  'commands',
  'metrics',
  'environment',
  'owners',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** What each kind of section makes of what stands in it. */
export const sectionMeanings: Readonly<Record<SectionKind, string>> = {
  next: 'Actions, open unless they say otherwise.',
  done: 'Actions that are done.',
  blockers: 'Blockers, known issues, risks and debt; a resolved one is an action that is done.',
  decisions: 'Decisions.',
  questions: 'Questions, also decisions that are still needed.',
  status: 'How things stand: items only where they carry a mark or a box.',
  gotchas: 'Rules and lessons: tasks only.',
  checklist: 'Checks before or after work: no items.',
  notes: 'Words to the next reader, prompts and templates: no items.',
  context: 'Background: tasks only.',
  files: 'Files and folders: tasks only.',
  commands: 'Commands and how to start: tasks only.',
  metrics: 'Figures and estimates: tasks only.',
  environment: 'Environment and access: tasks only.',
  owners: 'People: tasks only.',
};

/** One row of the table: headings that hold one of the stems are of this kind, unless an earlier row has taken them. */
export interface StemRow {
  readonly kind: SectionKind;
  readonly stems: readonly string[];
}

/**
 * The stems of headings, in the order in which the rows are tried: notes before next, negation before done. A stem is one or
 * more words of the normalised heading (see normaliseHeading); `*` ends a word that may go on, `^` stands at the heading's start,
 * `$` at its end, `=` means the whole heading. Where several stems of a row meet, the longest counts.
 */
export const stemRows: readonly StemRow[] = [
  {
    kind: 'notes',
    stems: words(`
      prompt, notes for, note for, notes to, note to, message to, message for, advice, tips, final note*,
      closing note*, for your information, fyi, instructions, how to use this, how to update, how to read,
      template, templates, ^about this, hinweise fur, notas para
    `),
  },
  {
    kind: 'gotchas',
    stems: words(`
      ^if, ^when, troubleshooting, trouble spots, watch for, watch out, to watch, to avoid, what didnt work,
      what did not work, patterns, pattern to, principle*, how we work, solutions, workarounds, issues encountered,
      problems encountered, errors encountered, challenges encountered, challenges faced, challenges overcome,
      issues faced, problems faced, attempted fixes, log format, legend, status legend
    `),
  },
  {
    kind: 'files',
    stems: words(`
      file*, file structure, file map, path*, directory, folder*, repository structure, repo structure,
      project structure, code structure, artifacts, artefacts, =documentation, code locations
    `),
  },
  {
    kind: 'checklist',
    stems: words(`
      preflight*, pre flight*, definition of done, acceptance criteria, success criteria, exit criteria,
      completion criteria, handoff checklist, handover checklist, session checklist, startup checklist,
      review checklist, before starting, before you start, before every, before each, every session, each session,
      session start, session end, end of session, start of session, verification checklist, quality checklist,
      how to test, pre commit checklist, pre merge checklist
    `),
  },
  {
    kind: 'commands',
    stems: words(`
      command*, quick start*, quickstart, quick reference, how to run, how to build, how to deploy, how to start,
      getting started, verification steps, test plan, testing instructions, cheat sheet, recommended workflow,
      usage
    `),
  },
  {
    kind: 'metrics',
    stems: words(`
      metric*, estimated time, time estimate*, estimate*, statistic*, stats, kpi*, budget*, cost*,
      performance results, test results, benchmark results, time spent, effort, timeline
    `),
  },
  {
    kind: 'questions',
    stems: words(`
      decision* needed, decision* required, decision* to make, decision* to be made, decision* pending,
      pending decision*, open decision*, outstanding decision*, needs decision*, need decision*, need a decision,
      needing decision*, awaiting decision*, undecided, question*, unknowns, known unknowns, to clarify,
      clarification*, to be decided, to be determined, tbd, need* input, input needed, preguntas, perguntas,
      duvidas, dudas, fragen, offene punkte zur entscheidung, domande, вопрос*, 質問, 疑問, 未決, 確認事項, 要確認, 待确认, 待確認,
      疑问, 开放问题, 질문, 미결
    `),
  },
  {
    kind: 'blockers',
    stems: words(`
      not fixed, not working, not resolved, doesnt work, does not work, dont work, isnt working, unresolved,
      unfixed, open issue*, outstanding issue*, remaining issue*, unresolved issue*, stuck points, known issue*,
      known bug*, known problem*, known limitation*, blocker*, blocked, 既知の問題, 既知の制限, 已知问题, 已知問題, problemi noti,
      problemas conocidos, problemas conhecidos, problemes connus, van de ton dong, whats broken, what is broken,
      still broken, =broken, still failing, =failing, failing tests, blocking
    `),
  },
  {
    kind: 'next',
    stems: words(`
      partially complete*, partially done, partly done, half done, needed$, needs$, required$, not done, not yet,
      not started, not implemented, not complete, not completed, not finished, incomplete, unfinished, whats left,
      what is left, whats missing, what is missing, left to do, still open, still to do, still needs, still need,
      still pending, remaining, remains, to be done, to be completed, to be implemented, outstanding, to do, todo*,
      needs to be, need to be, what needs, deferred, postponed, wont do, cancelled, canceled, abandoned,
      carry list, carried over, carry over, carryover, ce qui reste, reste a faire, a faire, 尚未, 还没, 還沒, 未実装,
      con lai, viec can lam, rimasto, da completare, da fare, restante*, nicht erledigt, lo que falta, pendencia*,
      pendente*, pendiente*, falta, por hacer, a fazer, noch offen, offene punkte, offene aufgaben, zu erledigen,
      осталось, не сделано, 待完成, 未完成, 未完了, 残タスク, 残作業, 待办, 待辦, 미완료, 남은
    `),
  },
  {
    kind: 'done',
    stems: words(`
      resolved, solved, fixed, what was fixed, issues fixed, bug fixes, bugfixes, fixes applied, fixes made, fixes,
      closed, unblocked, verified
    `),
  },
  {
    kind: 'gotchas',
    stems: words(`
      critical information, critical info, critical note*, critical context, critical rule*, critical detail*,
      critical reminder*, critical constraint*, =critical, important, warning*, gotcha*, learning*, learned,
      lesson*, rule*, do not, dont, pitfall*, trap, traps, constraint*, caveat*, reminder*, discoveries,
      key discover*, insight*, key finding*, assumption*, takeaway*, guideline*, convention*, things to know,
      piege*, stolperstein*, fallstrick*, aprendizado*, aprendizaje*, lecciones, licoes, cuidados, restricoes,
      restricciones, 注意, 教训, 学び, 주의
    `),
  },
  {
    kind: 'blockers',
    stems: words(`
      stubbed, limited, not supported, unsupported, current issue*, active issue*, issues, =issue, issues found,
      issues to, issue tracking, blocker*, blocked, blocking, impediment*, obstacle*, known bug*, open bug*,
      current bug*, active bug*, bugs, =bug, known error*, current error*, errors$, =error, risks, risk, =risk,
      risk register, technical debt, tech debt, debt, limitation*, known problem*, current problem*, open problem*,
      problems, problemi, challenge*, known gap*, gaps, shortfall*, concern*, weakness*, probleme, problemes,
      problemas, bloqueio*, bloqueo*, bloqueador*, blocage*, bloquant*, blockaden, blockiert, blocchi, hindernisse, ^in the way, ^in our way, ^what is in the way, ^stuck, riscos,
      riesgos, risques, risiken, bekannte fehler, bekannte probleme, limitacoes, limitaciones, limites connues,
      проблем*, блокер*, 課題, 既知の問題, ブロッカー, 问题, 問題, 阻塞, 障碍, 风险, 이슈, 문제, 차단, 블로커
    `),
  },
  {
    kind: 'decisions',
    stems: words(`
      decision*, decided, agreed, agreement*, design choice*, technical choice*, choices made, adr, adrs, decisoe*,
      decisao, decisione*, entscheidung*, entschieden, beschlusse, beschlossen, decidido, решени*, 決定, 决定, 决策, 決策, 결정
    `),
  },
  {
    kind: 'context',
    stems: words(`
      context, background, =overview, project overview, system overview, architecture overview, technical overview,
      problem statement, the problem, objective*, out of scope, non goals, whats new, issue summary, reference*,
      links, resources, useful link*, related, vision, next js, nextjs
    `),
  },
  {
    kind: 'next',
    stems: words(`
      next step*, next up, next task*, next action*, next session*, next priorit*, next sprint*, next phase*,
      next milestone*, next period, next iteration*, next run, next round, next month, next quarter, next version,
      next chapter, next week, next work, next item*, next agent, next goal*, next focus, next slice*, next move*,
      next release, next developer, next immediate, next recommended, =next, next$, what next, whats next,
      what comes next, do next, start here, immediate, immediately, future, upcoming, coming up, planned, =plan,
      plan for, action plan, work plan, plan of action, roadmap, backlog, priorities, high priority,
      medium priority, low priority, highest priority, lowest priority, top priority, priority task*,
      priority list, priority order, prioritized, =priority, recommendation*, recommended, suggestion*, suggested,
      action item*, actions, action required, follow up*, followup*, pending, open item*, open task*, open work,
      open thread*, open loop*, on the horizon, short term, medium term, mid term, long term, nice to have*,
      wish list, wishlist, potential improvement*, possible improvement*, improvements to, how to continue,
      to continue, continue with, continue from, where to continue, resume, pick up, in progress, wip, ongoing,
      in flight, under way, action$, quick wins, tasks, task list, proximo* passo*, proximo* paso*,
      proximas etapas, proximas acoes, proxima* tarea*, proximas acciones, siguiente* paso*, passos seguintes,
      em andamento, en curso, en progreso, en cours, in arbeit, in bearbeitung, in corso, dang lam, buoc tiep theo,
      tiep theo, prochaine* etape*, prochaines actions, suite, nachste* schritt*, ^was steht an, ^was ansteht, ^anstehend*, ^zu tun, aufgaben, tareas, tarefas,
      taches, prossimi passi, volgende stappen, nasta steg, naesta, nastepne kroki, следующ*, дальнейш*, планы,
      次のステップ, 次の, 任务清单, 任务列表, 任务, 待实现, 遗留问题, 후속, 今後, やること, タスク, 進行中, 下一步, 后续, 後續, 接下来, 接下來, 计划, 計劃, 进行中, 향후, 다음,
      할 일, 진행 중, 계획
    `),
  },
  {
    kind: 'done',
    stems: words(`
      =done, ^done, done$, what was done, what got done, done this, done so far, done in, =complete, complete$,
      completed, completion, accomplish*, achiev*, implemented, shipped, delivered, deliverable*, what changed,
      =changes, changes, what works, working, built, what was, what i did, what we did, what i changed,
      what we changed, what got built, already done, already implemented, work done, finished, progress made,
      recently, recent commit*, latest commit*, recent work, merged, deployed, landed, was added, added,
      highlights, wins, milestones reached, session work, session log, work log, changelog, change log, created,
      erledigt, abgeschlossen, fertig, concluido*, concluida*, feito, realizado, completado*, hecho, terminado*,
      fait, realise*, termine, termines, completati, completato, completata, fatto, da hoan thanh, gedaan, сделано,
      выполнено, готово, implementado*, corrigido*, entregue*, 変更点, 変更内容, 完了, 実装済み, 已完成, 完成, 실행 완료, 완료, 최근 작업,
      최근 변경, 最近更新, 最近の変更, 구현
    `),
  },
  {
    kind: 'status',
    stems: words(`
      status, current state, state of, state$, =state, project state, progress, summary, snapshot, where we are,
      where things stand, where i left, where we left, tl dr, tldr, at a glance, phases, milestones, estado,
      situacao, situacion, etat, stand, статус, состояние, 現状, 状況, 進捗, 现状, 進度, 进度, 状态, 狀態, 현황, 상태
    `),
  },
  {
    kind: 'environment',
    stems: words(`
      environment, tech stack, technology stack, stack, credentials, access, prerequisites, git status, setup,
      configuration, dependencies
    `),
  },
  {
    kind: 'owners',
    stems: words(`
      contact*, owner*, team, stakeholder*, who is who
    `),
  },
];

/** Words that add nothing to what a heading is about: a heading of stems and these is about nothing else. */
export const fillerWords: readonly string[] = words(`
  a, an, the, of, for, in, on, at, to, with, from, by, and, or, so, far, this, that, these, those, our, my, your,
  all, any, some, more, other, is, are, was, were, be, been, has, have, had, i, we, you, it, what, whats, which,
  how, who, key, main, major, minor, current, currently, known, open, new, recent, recently, latest, last,
  previous, just, still, list, item, items, task, tasks, work, works, session, sessions, period, iteration, sprint,
  project, today, yesterday, day, week, month, now, made, make, taken, take, fix, address, resolve, document,
  documented, log, logs, section, tracking, tracker, overall, overview, summary, technical, architecture,
  architectural, design, development, implementation, features, feature, code, suggested, recommended, immediate,
  next, future, short, medium, long, term, high, low, priority, important, critical, if, optional, first, second,
  third, also, yet, as, per, improvements, enhancements, steps, plans, ideas, status, remaining, agent, developer,
  team, handoff, handover, us, me, up, out, time, due, phase, post, after, before, during, merge, release, launch,
  do, done, did, de, del, da, dos, das, la, le, les, los, las, el, o, os, um, uma, y, e, et, und, der, die, des,
  du, para, por, pour, fur, zu, abertas, abiertas, ouvertes, offene, tomadas
`);

/** Words of a sub-heading that only says when, or how urgent, the items under it are. */
export const groupWords: readonly string[] = words(`
  high, medium, mid, low, critical, urgent, immediate, immediately, short, long, term, near, priority, priorities,
  p0, p1, p2, p3, p4, now, soon, later, today, tomorrow, this, week, weeks, month, months, quarter, year, sprint,
  session, before, after, launch, release, merge, go, live, must, should, could, have, nice, to, optional,
  required, recommended, quick, wins, first, second, third, do, these, in, tasks, items, phase, stage, milestone,
  tier, level, day, days, hours, post, pre, for, the, and, of, or, eventually, someday, other, misc, miscellaneous,
  general, additional, minor, major, features, enhancements, improvements, alta, media, baixa, baja, prioridade,
  prioridad, haute, moyenne, basse, priorite, plus, tard, spater, sofort, bald, depois, agora, luego, ahora, hoch,
  mittel, niedrig, prioritat, curto, medio, longo, prazo, corto, largo, plazo
`);

/** Keys of a list that describes the one thing above it: under "Slow start-up" such a list holds no items. */
export const attributeWords: readonly string[] = words(`
  objective, focus, focus area, prerequisites, 目标, 目的, 目標, 说明, 描述, 状态, problem, issue, cause, root cause, symptom,
  symptoms, impact, effect, fix, solution, solutions, resolution, workaround, mitigation, action, action taken,
  file, files, location, where, path, commit, pr, branch, why, what, how, when, who, rationale, reason, context,
  background, description, details, note, notes, goal, purpose, scope, status, state, severity, likelihood,
  probability, priority, owner, estimate, effort, example, current, future, expected, actual, result, results,
  outcome, benefit, benefits, trade off, trade offs, tradeoff, alternatives, alternative, consequences, decision,
  option, options, recommendation, next step, next, blocked by, depends on, dependencies, requires, needs, tests,
  test, testing, verification, evidence, hypothesis, resolution plan, expected completion, completion, blocker,
  risk, cost, problema, causa, solucion, solucao, motivo, impacto, ursache, losung, grund, auswirkung, probleme,
  raison, 原因, 影響, 対応, 対策, 理由, 解决方案, 影响
`);

/** Bold words in front of a paragraph that comments on its section instead of listing something. */
export const asideWords: readonly string[] = words(`
  note, notes, nb, important, tip, hint, warning, caution, example, result, results, total, why, context, summary,
  remark, caveat, disclaimer, nota, hinweis, wichtig, achtung, attention, remarque, importante, 注, 注意, 備考, 참고
`);
