package bot.accord.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * A full-text index of the articles, one document each, in memory. It ranks by how much of a question an article's examples
 * have (Lucene's BM25), which holds also where the {@link Classifier} has seen too little to judge. Any thread may use it.
 */
final class Index {

    private static final String TEXT = "text";
    private static final FieldType TYPE = type();

    /** How quickly likelihood falls with the score: an article with a twentieth less than the best is a third as likely. */
    private static final float STEEPNESS = 20;

    private final IndexSearcher searcher;
    private final int articles;

    private Index(IndexSearcher searcher, int articles) {
        this.searcher = searcher;
        this.articles = articles;
    }

    private static FieldType type() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Returns an index; {@code texts.get(n)} are the numbers of the terms of each example of article {@code n}. */
    static Index of(List<List<int[]>> texts) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, settings())) {
            for (var examples : texts) {
                var document = new Document();
                document.add(new Field(TEXT, new Stream(examples), TYPE));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            var searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
            return new Index(searcher, texts.size());
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory cannot be written", e);
        }
    }

    /** Merging neighbours only keeps the articles in their order, so that a document's number is its article's. */
    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(null).setMergePolicy(new LogDocMergePolicy());
    }

    /**
     * Returns how likely each article is, by its number; they add up to 1, or are all 0 where no term is known.
     *
     * @param text the numbers of at most 1,024 terms
     */
    float[] likelihoods(int[] text) {
        var likely = new float[articles];
        try {
            var found = searcher.search(query(text), articles).scoreDocs;
            var sum = 0f;
            for (var hit : found) {
                likely[hit.doc] = likelihood(hit, found[0]);
                sum += likely[hit.doc];
            }
            for (var hit : found) {
                likely[hit.doc] /= sum;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index in memory cannot be read", e);
        }
        return likely;
    }

    private static float likelihood(ScoreDoc hit, ScoreDoc best) {
        return (float) Math.exp(STEEPNESS * (hit.score / best.score - 1));
    }

    private static Query query(int[] text) {
        var query = new BooleanQuery.Builder();
        for (var term : text) {
            query.add(new TermQuery(new Term(TEXT, bytes(term))), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static BytesRef bytes(int term) {
        return new BytesRef(new byte[] {(byte) (term >>> 24), (byte) (term >>> 16), (byte) (term >>> 8), (byte) term});
    }

    /** The terms of an article's examples, each once with the number of examples that have it. */
    private static final class Stream extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final int[] terms;
        private int next;

        Stream(List<int[]> texts) {
            this.terms = texts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.length) {
                return false;
            }
            var from = next;
            while (next < terms.length && terms[next] == terms[from]) {
                next++;
            }
            clearAttributes();
            term.setBytesRef(bytes(terms[from]));
            frequency.setTermFrequency(next - from);
            return true;
        }
    }
}
