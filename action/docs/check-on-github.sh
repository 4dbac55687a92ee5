#!/usr/bin/env bash
# Goes through what only GitHub can show, on a new public repository, and says at each step what to see.
#
#   action/docs/check-on-github.sh OWNER/NEW-REPOSITORY
#
# Needs git, and gh as somebody who may create the repository (`gh auth login --scopes repo,workflow`, `gh auth setup-git`).
# ACTION=OWNER/REPOSITORY/action@REF checks another version than the released one; DRY_RUN=1 shows the steps and does nothing.
set -euo pipefail

repository=${1:?Which repository shall be made? Give OWNER/NAME.}
action=${ACTION:-handoff-reports/handoff-reports/action@v0}
page=$(cd "$(dirname "$0")" && pwd)/github.md
is_dry=${DRY_RUN:-}
number=0

step() { number=$((number + 1)); printf '\n%s. %s\n' "$number" "$1"; }

run() {
  printf '   $ %s\n' "$*"
  if [ -z "$is_dry" ]; then "$@"; fi
}

see() {
  printf '   See: %s\n' "$1"
  if [ -z "$is_dry" ]; then read -rp '   Return when it is so, Ctrl-C when it is not. '; fi
}

# Compares what a command prints with what it should print.
expect() {
  local expected=$1 what=$2 got
  shift 2
  printf '   %s: %s\n' "$what" "$expected"
  if [ -n "$is_dry" ]; then return; fi
  got=$("$@")
  if [ "$got" != "$expected" ]; then printf '   NOT SO: %s\n' "$got" >&2; exit 1; fi
}

# Waits for the newest run that a commit or a dispatch started.
finish() {
  printf '   Waiting for the run of %s.\n' "$1"
  if [ -n "$is_dry" ]; then return; fi
  local id=
  while true; do
    id=$(gh run list --repo "$repository" "${@:2}" --limit 1 --json databaseId --jq '.[0].databaseId // empty')
    if [ -n "$id" ]; then break; fi
    sleep 5
  done
  gh run watch "$id" --repo "$repository" > "$folder/run.txt" || true
  gh run view "$id" --repo "$repository"
}

head_of() { if [ -z "$is_dry" ]; then git -C "$folder/clone" rev-parse HEAD; fi; }
main_of() { if [ -z "$is_dry" ]; then gh api "repos/$repository/commits/main" --jq .sha; fi; }
ours() { gh api "repos/$repository/issues/$1/comments" --jq '[.[] | select(.user.login == "github-actions[bot]")] | length'; }

# The first example below a heading of github.md.
example() {
  awk -v heading="## $1" '$0 == heading { is_there = 1 } is_there && /^```$/ { exit } is_inside { print }
    is_there && /^```yaml$/ { is_inside = 1 }' "$page" | sed "s|uses: handoff-reports/handoff-reports/action@.*|uses: $action|"
}

# Writes a file of the clone, from the input.
put() {
  printf '   writes %s\n' "$1"
  if [ -n "$is_dry" ]; then cat > /dev/null; return; fi
  mkdir -p "$folder/clone/$(dirname "$1")"
  cat > "$folder/clone/$1"
}

expenses() {
  put inventory/expenses.md <<EOF
# Expenses

| Month   | Entity | Vendor | Amount per month | Recurring |
| ------- | ------ | ------ | ---------------- | --------- |
| 2026-11 | HARB   | Berth  | $1               | yes       |
EOF
}

commit() { run git -C "$folder/clone" add --all; run git -C "$folder/clone" commit --quiet --message "$1"; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

step 'A new repository with one workflow and two notes publishes its reports.'
run gh repo create "$repository" --public
run git init --quiet --initial-branch=main "$folder/clone"
run git -C "$folder/clone" remote add origin "https://github.com/$repository.git"
example 'Adopt it in five minutes' | put .github/workflows/handoff-reports.yml
printf '# Harbour\n\n## Blockers\n- The crane is out of order.\n' | put handoffs/harbour.md
expenses '$2,000'
commit 'Begin'
run git -C "$folder/clone" push --quiet --set-upstream origin main
pushed=$(head_of)
finish 'the first push' --commit "$pushed"
expect true 'The commit of the reports is signed by GitHub' gh api "repos/$repository/commits/main" --jq .commit.verification.verified
see "https://github.com/$repository/commits/main: a second commit by github-actions[bot], Verified, that names what changed."
expect 0 'Runs that this commit started' gh run list --repo "$repository" --commit "$(main_of)" --json databaseId --jq length

step 'Nothing changed: nothing is committed.'
before=$(main_of)
run gh workflow run handoff-reports.yml --repo "$repository"
finish 'the dispatch' --workflow handoff-reports.yml --event workflow_dispatch
expect "$before" 'The branch is where it was' main_of

step 'A pull request gets one comment.'
run git -C "$folder/clone" pull --quiet
run git -C "$folder/clone" switch --quiet --create dearer
expenses '$3,000'
commit 'Pay more'
run git -C "$folder/clone" push --quiet --set-upstream origin dearer
run gh pr create --repo "$repository" --head dearer --title 'Pay more' --body ''
finish 'the pull request' --commit "$(head_of)"
expect 1 'Comments of the action' ours 1
see "https://github.com/$repository/pull/1: the comment says that the burn rises from \$2,000 to \$3,000, because of inventory/expenses.md."

step 'A cell that cannot be read is found at its line, and the comment is edited in place.'
expenses 'a lot'
commit 'Write no figure'
run git -C "$folder/clone" push --quiet
finish 'the second push' --commit "$(head_of)"
expect 1 'Comments of the action' ours 1
see "https://github.com/$repository/pull/1/files: an error at line 5 of inventory/expenses.md. The run failed; the comment is marked as edited."
see "the artifact preview at the foot of the run's page holds the summary."

step 'A ruleset that wants pull requests is named by the refusal.'
ruleset='{"name":"main","target":"branch","enforcement":"active","conditions":{"ref_name":{"include":["~DEFAULT_BRANCH"],"exclude":[]}},
"rules":[{"type":"pull_request","parameters":{"required_approving_review_count":0,"dismiss_stale_reviews_on_push":false,
"require_code_owner_review":false,"require_last_push_approval":false,"required_review_thread_resolution":false}}]}'
printf '%s' "$ruleset" > "$folder/ruleset.json"
run gh api --method POST "repos/$repository/rulesets" --input "$folder/ruleset.json" --silent
expenses '$3,000'
commit 'Write the figure'
run git -C "$folder/clone" push --quiet
run gh pr merge 1 --repo "$repository" --merge
finish 'the merge' --commit "$(main_of)"
see 'the run failed, and its message names the rule and offers commit: pull-request.'

step 'With commit: pull-request the reports come as a pull request.'
run gh api --method PUT "repos/$repository/actions/permissions/workflow" -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true
run git -C "$folder/clone" switch --quiet main
run git -C "$folder/clone" pull --quiet
run git -C "$folder/clone" switch --quiet --create protected
example 'In two files' | put .github/workflows/preview.yml
example 'Protected branches' | put .github/workflows/reports.yml
run git -C "$folder/clone" rm --quiet .github/workflows/handoff-reports.yml
expenses '$3,500'
commit 'Publish by pull request'
run git -C "$folder/clone" push --quiet --set-upstream origin protected
run gh pr create --repo "$repository" --head protected --title 'Publish by pull request' --body ''
run gh pr merge protected --repo "$repository" --merge
finish 'the merge' --commit "$(main_of)"
see "https://github.com/$repository/pulls: one pull request from handoff-reports/update, its commit Verified, its checks waiting for approval."
run gh workflow run reports.yml --repo "$repository"
finish 'the dispatch' --workflow reports.yml --event workflow_dispatch
see 'still one pull request, untouched.'

step 'By hand: a fork, for which a second account is needed.'
see 'a pull request from a fork: no comment, a notice that says why, the summary and the artifact; the run fails by the findings only.'

step 'By hand: mail, for which an account of Amazon SES is needed.'
see "with mail.yml of mail.md, set up as that page says: the dry run names who would get what, and sends nothing."
see "run without dry-run: each reader and the audit address have one mail; a second run sends none; git ls-remote shows the ledger and its mark."

step 'By hand: a schedule.'
see "with digest.yml of github.md on the default branch: a run on its day, at most hours late, and reports for that day."

printf '\nAll is so. Delete the repository: gh repo delete %s\n' "$repository"
