using Hub.Testing;

namespace Hub.Tests;

/// <summary>A module that writes events of all its kinds, on top of the sample content, for tests of all read models.</summary>
internal interface IWriteEveryKind
{
    Task Write(TestHub hub);
}
