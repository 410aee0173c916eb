using Hub.EventStore;

namespace Hub.Shared.Files;

/// <summary>
/// Who sent a file, and what they called it, goes with them. A file that belongs to nothing is then cleaned away; one on
/// a text stays as long as the text.
/// </summary>
public sealed class FileErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch) => batch.Add(SqlFile.Read<FileErasure>("EraseSender"), person);
}
