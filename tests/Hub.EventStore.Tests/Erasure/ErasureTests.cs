using System.Text.Json;
using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Erasure;

public sealed class ErasureTests(NotesFixture notes) : IClassFixture<NotesFixture>
{
    private readonly Guid kari = Guid.NewGuid();
    private readonly Guid ola = Guid.NewGuid();

    [Fact]
    public async Task Words_written_without_a_hat_go_and_all_else_stays()
    {
        var store = notes.Open();
        StreamId note = Guid.NewGuid();
        var sequence = await NotesFixture.Write(store, kari, Written("hemmelig-ett"), stream: note);
        var before = (await Until.Seen(store.Read(ReadFrom.Stream(note)), 1))[0];

        var erasure = await notes.Erasure().Erase(kari, "ola", "asked by the person");

        var after = (await Until.Seen(store.Read(ReadFrom.Stream(note)), 1))[0];
        Assert.Equal((1, 0), (erasure.Masked, erasure.Kept));
        Assert.Equal(new NoteWritten("wall", new Saying(kari, "nb", "")), after.Data);
        Assert.Equal(before with { Data = after.Data, Headers = before.Headers with { InputHash = null } }, after);
        Assert.Empty(await notes.Grep("hemmelig-ett"));
        Assert.Equal(sequence, after.Sequence);
    }

    [Fact]
    public async Task Nobody_elses_words_go_and_copies_merges_and_others_edits_keep_their_author()
    {
        var store = notes.Open();
        var (karis, olas) = (new Saying(kari, "nb", "karis-ord"), new Saying(ola, "nn", "olas-ord"));
        await NotesFixture.Write(store, ola, new NoteWritten("copy", karis), "5006");
        await NotesFixture.Write(store, ola, new NoteChanged(karis with { Words = "karis-ord, rettet" }), "sf-50");
        var merge = await NotesFixture.Write(store, ola, new NotesGathered([olas, karis, olas]), "sf-50");
        var spoken = await NotesFixture.Write(store, ola, new NoteSpoken(kari, "karis-ord, sagt", 7));

        await notes.Erasure().Erase(kari, "ola", "asked");

        Assert.Empty(await notes.Grep("karis-ord"));
        Assert.Equal(
            [olas, karis with { Words = "" }, olas],
            Assert.IsType<NotesGathered>((await At(store, merge)).Data).Texts
        );
        Assert.Equal(new NoteSpoken(kari, "", 7), (await At(store, spoken)).Data);
    }

    [Fact]
    public async Task Words_written_with_a_hat_stay_until_the_body_confirms_the_transfer()
    {
        var store = notes.Open();
        var (hat, other) = ($"hat-{kari}", $"other-{kari}");
        var kept = await NotesFixture.Write(store, kari, Written("saksgrunnlag"), hat);
        await NotesFixture.Write(store, kari, Written("annet-grunnlag"), other);
        await NotesFixture.Write(store, kari, Written("privat-prat"));
        await NotesFixture.Write(store, kari, Written("uten-instans"), "office:7");
        var erasure = notes.Erasure();

        var preview = await erasure.Preview(kari);
        var first = await erasure.Erase(kari, "ola", "asked");

        Assert.Equal(
            [
                new PersonalWords(kept, "note_written", "Text", hat, "documentation", DateTimeOffset.MaxValue),
                new PersonalWords(kept + 1, "note_written", "Text", other, "documentation", DateTimeOffset.MaxValue),
                new PersonalWords(kept + 2, "note_written", "Text", null, "documentation", null),
                new PersonalWords(kept + 3, "note_written", "Text", null, "documentation", null),
            ],
            preview
        );
        Assert.Equal((2, 2), (first.Masked, first.Kept));
        Assert.Empty(await notes.Grep("privat-prat"));
        Assert.Empty(await notes.Grep("uten-instans"));
        Assert.NotEmpty(await notes.Grep("saksgrunnlag"));

        var confirmed = await erasure.ConfirmTransfer(hat, DateTimeOffset.UtcNow.AddMinutes(1), "the archive");

        Assert.Equal((1, 1), (Assert.Single(confirmed).Masked, confirmed[0].Kept));
        Assert.Empty(await notes.Grep("saksgrunnlag"));
        Assert.NotEmpty(await notes.Grep("annet-grunnlag"));
    }

    [Fact]
    public async Task A_transfer_of_what_is_older_lets_newer_words_stay()
    {
        var store = notes.Open();
        var hat = $"hat-{kari}";
        await NotesFixture.Write(store, kari, Written("nyere-sak"), hat);
        await notes.Erasure().Erase(kari, "ola", "asked");

        Assert.Empty(await notes.Erasure().ConfirmTransfer(hat, DateTimeOffset.UtcNow.AddDays(-1), "the archive"));

        Assert.NotEmpty(await notes.Grep("nyere-sak"));
    }

    [Fact]
    public async Task A_retention_class_says_how_long_words_stay_for_the_body()
    {
        var store = notes.Open();
        var minuted = await NotesFixture.Write(store, kari, new NoteMinuted(new(kari, "nb", "referat-ord")), "5006");
        await NotesFixture.Write(store, kari, new NoteChatted(new(kari, "nb", "prate-ord")), "5006");

        var preview = await notes.Erasure().Preview(kari);
        await notes.Erasure().Erase(kari, "ola", "asked");

        Assert.Equal(
            (await At(store, minuted)).Timestamp + TimeSpan.FromDays(3650),
            preview.Single(words => words.RetentionClass == "minutes").KeptUntil
        );
        Assert.Empty(await notes.Grep("prate-ord"));
        Assert.NotEmpty(await notes.Grep("referat-ord"));

        // The time is over: what had to stay goes by itself.
        await using (
            var later = notes.Owner.CreateCommand(
                $"update hub.mt_events set timestamp = '2001-01-01' where seq_id = {minuted}"
            )
        )
            await later.ExecuteNonQueryAsync();
        await notes.Erasure().EraseDue();
        Assert.Empty(await notes.Grep("referat-ord"));
    }

    [Fact]
    public async Task It_is_one_event_in_the_order_of_the_log_and_done_again_it_is_none()
    {
        var store = notes.Open();
        var sequence = await NotesFixture.Write(store, kari, Written("en-gang"));

        var first = await notes.Erasure().Erase(kari, Ask.Ola.ToString(), "asked");
        var second = await notes.Erasure().Erase(kari, Ask.Ola.ToString(), "asked again");

        var erased = (await Until.Seen(store.Follow(first.Sequence - 1), 1))[0];
        Assert.Equal(
            (kari, sequence, Ask.Ola),
            (((PersonErased)erased.Data).PersonId, ((PersonErased)erased.Data).Masked[0], erased.ActorId)
        );
        Assert.Equal((0, 0, 0), (second.Sequence, second.Masked, second.Kept));
        Assert.Equal(first.Sequence + 1, await NotesFixture.Write(store, ola, Written("etterpå", ola)));
    }

    [Fact]
    public async Task Rows_folded_from_the_log_and_ordinary_rows_go_with_it()
    {
        var store = notes.Open();
        await NotesFixture.Write(store, kari, Written("i-lesemodellen"));
        await using (
            var profile = notes.Owner.CreateCommand($"insert into hub_rows.profiles values ('{kari}', 'Kari Navnesen')")
        )
            await profile.ExecuteNonQueryAsync();
        Assert.Equal(2, (await notes.Grep("i-lesemodellen")).Count);

        await notes.Erasure().Erase(kari, "ola", "asked");

        Assert.Empty(await notes.Grep("i-lesemodellen"));
        Assert.Empty(await notes.Grep("Kari Navnesen"));
    }

    [Fact]
    public async Task What_a_parked_event_quoted_goes_too()
    {
        var store = notes.Open();
        var sequence = await NotesFixture.Write(store, kari, Written("sitert-i-feil"));
        await using (
            var park = notes.Owner.CreateCommand(
                $$"""insert into hub.mt_doc_deadletterevent (id, data) values (gen_random_uuid(), '{"EventSequence": {{sequence}}, "ExceptionMessage": "cannot fold sitert-i-feil"}')"""
            )
        )
            await park.ExecuteNonQueryAsync();

        await notes.Erasure().Erase(kari, "ola", "asked");

        Assert.Empty(await notes.Grep("sitert-i-feil"));
    }

    [Fact]
    public async Task A_person_gets_what_they_did_and_wrote_without_others_words()
    {
        var store = notes.Open();
        await NotesFixture.Write(store, kari, Written("mitt-eget"), "5006");
        await NotesFixture.Write(
            store,
            ola,
            new NotesGathered([new Saying(kari, "nb", "min-kopi"), new Saying(ola, "nb", "ditt")])
        );
        await NotesFixture.Write(store, ola, Written("ditt", ola));
        using var file = new MemoryStream();

        var count = await notes.Erasure().Export(kari, file);

        using var json = JsonDocument.Parse(file.ToArray());
        var events = json.RootElement.GetProperty("events").EnumerateArray().ToArray();
        Assert.Equal((2, 2), (count, events.Length));
        Assert.Equal("5006", events[0].GetProperty("actingFor").GetString());
        Assert.Equal("mitt-eget", events[0].GetProperty("data").GetProperty("Text").GetProperty("Words").GetString());
        Assert.Equal(
            ["min-kopi", ""],
            events[1]
                .GetProperty("data")
                .GetProperty("Texts")
                .EnumerateArray()
                .Select(one => one.GetProperty("Words").GetString())
        );
    }

    private NoteWritten Written(string words, Guid? by = null) => new("wall", new Saying(by ?? kari, "nb", words));

    private static async Task<RecordedEvent> At(PostgresEventStore store, long sequence) =>
        (await Until.Seen(store.Read(ReadFrom.All(sequence - 1)), 1))[0];
}
