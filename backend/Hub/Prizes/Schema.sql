-- Rounds of the prize, folded from their streams: one a year.
create table if not exists hub_read.prize_rounds (
    id uuid primary key,
    year integer not null,
    programme text not null,
    name_nb text,
    name_nn text,
    name_en text,
    language text,
    markdown text,
    html text,
    nominate_from date not null,
    nominate_to date not null,
    judge_from date not null,
    judge_to date not null,
    announce_on date not null,
    -- [{ id, nb, nn, en, weight }]
    criteria jsonb not null,
    content_sequence bigint not null,
    is_sample boolean not null,
    sequence bigint not null
);

-- What stands nominated: an experience once in a round.
create table if not exists hub_read.prize_nominations (
    id uuid primary key,
    round_id uuid not null,
    experience_id uuid not null,
    municipality text not null,
    author_id uuid not null,
    acting_for text,
    language text not null,
    markdown text,
    html text,
    nominated_at timestamptz not null,
    is_sample boolean not null,
    sequence bigint not null
);

create index if not exists prize_nominations_of_round on hub_read.prize_nominations (round_id, nominated_at);
create index if not exists prize_nominations_of_experience on hub_read.prize_nominations (experience_id);

-- Who judges and who leads them; when they closed, from when on the jury sees the points; and what was announced.
alter table hub_read.prize_rounds add column if not exists jury uuid[] not null default '{}';
alter table hub_read.prize_rounds add column if not exists chair uuid;
alter table hub_read.prize_rounds add column if not exists closed_at timestamptz;
alter table hub_read.prize_rounds add column if not exists announced_at timestamptz;
alter table hub_read.prize_rounds add column if not exists statement_language text;
alter table hub_read.prize_rounds add column if not exists statement_markdown text;
alter table hub_read.prize_rounds add column if not exists statement_html text;
alter table hub_read.prize_rounds add column if not exists statement_sequence bigint;

-- When its days and words were last published: calendar programs ask for it.
alter table hub_read.prize_rounds add column if not exists published_at timestamptz;

-- What each juror gives each nomination: {"criterion": points}. The juror's own until the judging is closed.
create table if not exists hub_read.prize_scores (
    nomination_id uuid not null,
    juror_id uuid not null,
    round_id uuid not null,
    points jsonb not null,
    language text,
    markdown text,
    html text,
    sequence bigint not null,
    primary key (nomination_id, juror_id)
);

create index if not exists prize_scores_of_round on hub_read.prize_scores (round_id);

-- Who does not judge what, and why.
create table if not exists hub_read.prize_conflicts (
    nomination_id uuid not null,
    juror_id uuid not null,
    round_id uuid not null,
    ground text not null,
    language text,
    markdown text,
    html text,
    sequence bigint not null,
    primary key (nomination_id, juror_id)
);

-- What a juror declared and took back stays, with why: it keeps them out no more.
alter table hub_read.prize_conflicts add column if not exists withdrawn_at timestamptz;
alter table hub_read.prize_conflicts add column if not exists withdrawn_language text;
alter table hub_read.prize_conflicts add column if not exists withdrawn_markdown text;
alter table hub_read.prize_conflicts add column if not exists withdrawn_html text;
alter table hub_read.prize_conflicts add column if not exists withdrawn_sequence bigint;

create index if not exists prize_conflicts_of_round on hub_read.prize_conflicts (round_id);

-- What was announced: winners and honourable mentions.
create table if not exists hub_read.prize_awards (
    nomination_id uuid primary key,
    round_id uuid not null,
    experience_id uuid not null,
    kind text not null,
    announced_at timestamptz not null
);

create index if not exists prize_awards_of_round on hub_read.prize_awards (round_id);
create index if not exists prize_awards_of_experience on hub_read.prize_awards (experience_id);

create table if not exists hub_read.prize_followers (
    round_id uuid not null,
    person_id uuid not null,
    primary key (round_id, person_id)
);
