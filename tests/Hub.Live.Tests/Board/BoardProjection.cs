using Hub.EventStore;

namespace Hub.Live.Tests.Board;

public sealed class BoardProjection : IProjection
{
    public const string Schema = """
        create table if not exists hub_read.notes (id uuid primary key, board text not null, title text not null, members_only boolean not null, likes int not null default 0);
        create table if not exists hub_read.board_members (board text not null, person uuid not null, primary key (board, person));
        create table if not exists hub_read.boards_closed (board text primary key);
        """;

    private const string BothChannels =
        "select 'board/' || board from notes where id = $4 union all select 'board/' || board || '/members' from notes where id = $4";
    private const string ItsChannel =
        "select 'board/' || board || case when members_only then '/members' else '' end from notes where id = $4";

    public string Name => "board";

    public int Version => 1;

    public IReadOnlyList<string> Tables => ["notes", "board_members", "boards_closed", .. LiveSchema.Tables];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var (note, sequence) = (recorded.Stream.Value, recorded.Sequence);
        switch (recorded.Data)
        {
            case NoteWritten(var board, var title, var membersOnly):
                batch.Add(
                    "insert into notes (id, board, title, members_only) values ($1, $2, $3, $4)",
                    note,
                    board,
                    title,
                    membersOnly
                );
                ChannelIndex.Add(batch, $"board/{board}{(membersOnly ? "/members" : "")}", sequence, "note", note);
                break;
            case NoteRenamed(var title):
                batch.Add("update notes set title = $2 where id = $1", note, title);
                ChannelIndex.AddSelect(batch, ItsChannel, sequence, "note", note, note);
                break;
            case NoteNarrowed or NoteWidened:
                batch.Add("update notes set members_only = $2 where id = $1", note, recorded.Data is NoteNarrowed);
                ChannelIndex.AddSelect(batch, BothChannels, sequence, "note", note, note);
                break;
            case NoteLiked:
                batch.Add("update notes set likes = likes + 1 where id = $1", note);
                ChannelIndex.AddTotal(batch, "board/spring", sequence, "likes", note);
                break;
            case MemberAdded(var board, var person):
                batch.Add("insert into board_members values ($1, $2)", board, person);
                break;
            case MemberRemoved(var board, var person):
                batch.Add("delete from board_members where board = $1 and person = $2", board, person);
                break;
            case BoardClosed(var board):
                batch.Add("insert into boards_closed values ($1)", board);
                break;
        }
    }
}
